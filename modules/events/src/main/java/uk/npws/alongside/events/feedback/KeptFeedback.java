package uk.npws.alongside.events.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * How long it is known who was asked, and how long words are kept. Sums are of nobody and stay;
 * what somebody said cannot be told, given out or taken back, since nobody knows whose it is.
 */
@ApplicationScoped
public class KeptFeedback {

  static final Period WORDS = Period.ofMonths(24);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(24) KeepingPlan plan) {
    plan.keep("feedback-asked", FeedbackLetters.KEPT, this::asked)
        .keep("feedback-words", WORDS, this::words)
        .keep("feedback-tally");
  }

  private int asked(Instant before) {
    return entities
        .createNativeQuery(
            "delete from feedback_asked where booking in (select b.id from booking b"
                + " join event e on e.id = b.event where e.ends < ?1)")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  private int words(Instant before) {
    return entities
        .createNativeQuery(
            "delete from feedback_words where event in (select id from event where ends < ?1)")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  void tell(@Observes @Priority(24) SubjectAsked asked) {
    entities
        .createQuery(
            "select a, b from FeedbackAsked a, Booking b where b.id = a.booking"
                + " and b.person = :person order by a.asked",
            Object[].class)
        .setParameter("person", asked.person().value())
        .getResultStream()
        .forEach(
            row ->
                asked.tell(
                    "feedback",
                    "event",
                    ((Booking) row[1]).event().title(),
                    "asked",
                    ((FeedbackAsked) row[0]).asked(),
                    "linkUsed",
                    ((FeedbackAsked) row[0]).used()));
  }

  void plan(@Observes @Priority(24) ErasurePlanned plan) {
    plan.goes("feedback-asked", count(plan.person().id()));
  }

  private long count(PersonId person) {
    return entities
        .createQuery(
            "select count(a) from FeedbackAsked a, Booking b where b.id = a.booking"
                + " and b.person = :person",
            Long.class)
        .setParameter("person", person.value())
        .getSingleResult();
  }

  void erase(@Observes @Priority(24) PersonErased erased) {
    entities
        .createNativeQuery( // JPQL would want a table of its own, since the key has several parts
            "delete from feedback_asked where booking in (select id from booking where person = ?1)")
        .setParameter(1, Ids.bytes(erased.person().value()))
        .executeUpdate();
  }
}
