package uk.npws.alongside.people.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes, every night, what is over: spent tickets, registrations nobody verified, counts that
 * limit nothing, and sessions that ended thirty days ago. Deleting twice does no harm, so every
 * node may do it.
 */
@Singleton
public class AccountTidying {

  private static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Throttle throttle;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "10", persistent = false)
  public void tidy() {
    Instant now = clock.instant();
    delete("delete from Registration r where r.expires < :moment", now);
    delete("delete from Ticket t where t.expires < :moment", now.minus(KEPT));
    delete("delete from AccountSession s where s.lastSeen < :moment", now.minus(KEPT));
    throttle.tidy();
  }

  private void delete(String statement, Instant moment) {
    entities.createQuery(statement).setParameter("moment", moment).executeUpdate();
  }
}
