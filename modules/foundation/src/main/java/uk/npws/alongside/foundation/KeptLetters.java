package uk.npws.alongside.foundation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Period;

/**
 * How long letters and audit entries are kept. The text of a letter goes early: who was written to
 * about what is enough to answer "did it arrive?". A letter that still waits to be sent stays.
 */
@ApplicationScoped
public class KeptLetters {

  static final Period TEXT = Period.ofDays(90);
  static final Period LETTER = Period.ofMonths(24);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(90) KeepingPlan plan) {
    plan.keep("letter-text", TEXT, this::empty).keep("letter", LETTER, this::remove).keep("audit");
  }

  private int empty(Instant before) {
    return entities
        .createQuery(
            "update Letter l set l.body = '', l.calendar = null"
                + " where l.written < :before and l.state <> :waiting and l.body <> ''")
        .setParameter("before", before)
        .setParameter("waiting", Letter.State.QUEUED)
        .executeUpdate();
  }

  private int remove(Instant before) {
    return entities
        .createQuery("delete from Letter l where l.written < :before and l.state <> :waiting")
        .setParameter("before", before)
        .setParameter("waiting", Letter.State.QUEUED)
        .executeUpdate();
  }
}
