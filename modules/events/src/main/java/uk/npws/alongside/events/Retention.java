package uk.npws.alongside.events;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;

/**
 * Deletes, each night, what is no longer needed: needs {@value Needs#DAYS_KEPT} days after the
 * event, keys of submissions after a week.
 */
@Singleton
public class Retention {

  private static final Logger LOG = Logger.getLogger(Retention.class.getName());

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Leases leases;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "10", persistent = false)
  void tidy() {
    if (leases.take("events-retention", Duration.ofHours(12))) {
      Instant now = clock.instant();
      LOG.info(
          delete("delete from Needs n where n.deleteAfter < :before", now)
              + " needs and "
              + delete(
                  "delete from Submission s where s.at < :before", now.minus(Duration.ofDays(7)))
              + " submission keys deleted");
    }
  }

  private int delete(String jpql, Instant before) {
    return entities.createQuery(jpql).setParameter("before", before).executeUpdate();
  }
}
