package uk.npws.alongside.people.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Period;
import uk.npws.alongside.foundation.KeepingPlan;

/**
 * How long what belongs to signing in is kept: spent links, sessions that are over, counts that
 * limit nothing any more.
 */
@ApplicationScoped
public class KeptAccounts {

  static final Period SESSION = Period.ofDays(30);
  static final Period TICKET = Period.ofDays(7);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Throttle throttle;

  void plan(@Observes @Priority(15) KeepingPlan plan) {
    plan.keep("account")
        .keep("session", SESSION, before -> delete("AccountSession e where e.lastSeen", before))
        .keep("ticket", TICKET, this::spentTickets)
        .keep("tries", now -> throttle.tidy());
  }

  private int spentTickets(Instant before) {
    return delete("Ticket e where e.used", before) + delete("Ticket e where e.expires", before);
  }

  private int delete(String what, Instant before) {
    return entities
        .createQuery("delete from " + what + " < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
