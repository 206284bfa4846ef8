package uk.npws.alongside.events.enquiry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.SubjectAsked;

/**
 * What calendar programs answer to our entries. It stands with the booking, for whoever looks after
 * it to ask; a place is never given up by it, since people decline entries to be rid of them.
 */
@ApplicationScoped
@Transactional
public class CalendarAnswers {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Notes the answer, if the message is one, about a booking there is, from who is to come. */
  void take(Incoming in) {
    CalendarReply.in(in.calendar(), in.from()).ifPresent(reply -> take(reply, in.from()));
  }

  private void take(CalendarReply reply, String from) {
    Booking booking = entities.find(Booking.class, reply.booking());
    PersonCard person =
        booking == null ? null : people.cards(List.of(booking.person())).get(booking.person());
    if (person == null || !person.reachable() || !person.email().equalsIgnoreCase(from)) {
      return;
    }
    entities
        .createNativeQuery(
            "insert into calendar_answer (booking, answer, said) values (?1, ?2, ?3)"
                + " on duplicate key update answer = ?2, said = ?3")
        .setParameter(1, Ids.bytes(booking.id()))
        .setParameter(2, reply.answer().name())
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
    audit.record(
        AuditEntry.Who.PORTAL,
        "calendar answered",
        "booking",
        booking.id(),
        reply.answer().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** When the entry was declined, if that was the last word of the calendar. */
  public Optional<Instant> declined(BookingId booking) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select said from calendar_answer where booking = ?1 and answer = 'DECLINED'")
            .setParameter(1, Ids.bytes(booking.value()))
            .getResultList();
    return rows.stream().findFirst().map(CalendarAnswers::moment);
  }

  private static Instant moment(Object column) {
    return column instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  void keep(@Observes @Priority(25) KeepingPlan plan) {
    plan.keep("calendar-answer");
  }

  void tell(@Observes @Priority(25) SubjectAsked asked) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select b.reference, a.answer, a.said from calendar_answer a join booking b"
                    + " on b.id = a.booking where b.person = ?1 order by a.said")
            .setParameter(1, Ids.bytes(asked.person().value()))
            .getResultList();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      asked.tell("calendarAnswers", "reference", row[0], "answer", row[1], "said", moment(row[2]));
    }
  }

  void erase(@Observes @Priority(25) PersonErased erased) {
    entities
        .createNativeQuery(
            "delete from calendar_answer where booking in"
                + " (select id from booking where person = ?1)")
        .setParameter(1, Ids.bytes(erased.person().value()))
        .executeUpdate();
  }
}
