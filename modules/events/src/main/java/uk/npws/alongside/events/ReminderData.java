package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterExample;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.SubjectAsked;

/** What is said about reminders elsewhere: in the list of letters, to whom they are about. */
@ApplicationScoped
public class ReminderData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Reminders reminders;
  @Inject BookingLetters letters;
  @Inject Clock clock;

  void plan(@Observes @Priority(12) LetterPlan plan) {
    Map<String, String> joining =
        new LinkedHashMap<>(BookingLetterPlan.facts(BookingLetters.News.CONFIRMED));
    joining.put("howSoon", "In 14 days");
    Map<String, String> offer =
        new LinkedHashMap<>(BookingLetterPlan.facts(BookingLetters.News.OFFERED));
    offer.put("howSoon", "In 14 days");
    plan.letter(
            Reminders.JOINING,
            "reminder",
            joining,
            "event",
            "sessions",
            "place",
            "joining",
            "ifPlansChange")
        .letter(Reminders.OFFER, "reminder", offer, "event", "answerBy", "bookingAddress");
  }

  void show(@Observes LetterExample example) {
    if (example.kind().equals(Reminders.JOINING)) {
      show(example, BookingState.CONFIRMED);
    } else if (example.kind().equals(Reminders.OFFER)) {
      show(example, BookingState.OFFERED);
    }
  }

  private void show(LetterExample example, BookingState state) {
    List<Booking> next =
        entities
            .createQuery(
                "select b from Booking b join fetch b.event where b.state = :state"
                    + " and b.event.starts > :now order by b.event.starts, b.made",
                Booking.class)
            .setParameter("state", state)
            .setParameter("now", clock.instant())
            .setMaxResults(8)
            .getResultList();
    next.forEach(
        booking ->
            example.offer(
                booking.reference(),
                booking.reference()
                    + ", "
                    + booking.event().title()
                    + ", "
                    + booking.event().days()));
    next.stream()
        .filter(booking -> example.about().isEmpty() || booking.reference().equals(example.about()))
        .findFirst()
        .map(letters::about)
        .filter(about -> about.attendee().reachable())
        .ifPresent(
            about ->
                example.tell(
                    reminders.facts(about, clock.instant()),
                    new Letter.Recipient(about.attendee().name(), about.attendee().email())));
  }

  void keep(@Observes @Priority(22) KeepingPlan plan) {
    plan.keep("reminder");
  }

  void tell(@Observes @Priority(22) SubjectAsked asked) {
    entities
        .createQuery(
            "select r, b from Reminder r, Booking b where b.id = r.booking"
                + " and b.person = :person order by r.sent",
            Object[].class)
        .setParameter("person", asked.person().value())
        .getResultStream()
        .forEach(
            row ->
                asked.tell(
                    "reminders",
                    "reference",
                    ((Booking) row[1]).reference(),
                    "sent",
                    ((Reminder) row[0]).sent(),
                    "forDay",
                    ((Reminder) row[0]).forDay()));
  }

  void erase(@Observes @Priority(22) PersonErased erased) {
    entities
        .createNativeQuery( // JPQL would want a table of its own, since the key has several parts
            "delete from reminder where booking in (select id from booking where person = ?1)")
        .setParameter(1, Ids.bytes(erased.person().value()))
        .executeUpdate();
  }
}
