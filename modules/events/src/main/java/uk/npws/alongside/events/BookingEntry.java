package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import uk.npws.alongside.events.BookingLetters.News;

/**
 * Holds one order against the rules and writes its booking down. The event is locked, and the
 * transaction is the caller's. Refused, it has written nothing of its own.
 */
@ApplicationScoped
class BookingEntry {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  /**
   * @param draft of the letters, written for what was likely
   * @param trained whether the course that this one builds on was attended
   * @param booked whether the person has a living booking of the event
   * @param invited whether a force that is invited stands behind it
   */
  Booking write(
      Event event,
      SubmittedOrder sent,
      BookingLetters.About about,
      BookingLetters.Written draft,
      boolean trained,
      boolean booked,
      boolean invited) {
    BookingOrder order = sent.order();
    Instant now = clock.instant();
    var applicant = new BookingPolicy.Applicant(order.person(), trained, booked, order.override());
    BookingPolicy.hold(
        BookingPolicy.FOR_BOOKING, event, applicant.through(sent.actor()).invited(invited), now);
    Booking booking =
        event.book(
            order,
            waitingList.first(event, 1),
            sent.actor().is(order.person()) ? order.person() : order.booker(),
            now);
    entities.persist(booking);
    if (!order.needs().none()) {
      entities.persist(new Needs(booking, order.needs(), now));
    }
    News news = News.of(booking.state());
    letters.post(draft.news() == news ? draft : letters.write(news, about), event.waiting());
    trail.record(
        sent.actor(), booking, order.override().isEmpty() ? null : "override: " + order.override());
    return booking;
  }
}
