package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/**
 * The transactions that change who has a place. Each goes: read and write down what needs no lock
 * (who, what, the letters' text); lock the event's row; recheck every guard; write booking,
 * transition, letters and audit; let the queue move up; commit. READ COMMITTED, or the guards would
 * see the past.
 */
@ApplicationScoped
@Patient
@Transactional
public class Places {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject RecentEvents recent;
  @Inject TrainingRecord training;
  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject BookingEntry entry;
  @Inject Clock clock;

  /** A new booking, or the one that the same submission made before. */
  Booking book(Actor actor, EventId id, BookingOrder order, String key) {
    return book(actor, id, order, key, false);
  }

  /**
   * The same.
   *
   * @param invited whether a force that is invited stands behind it
   */
  Booking book(Actor actor, EventId id, BookingOrder order, String key, boolean invited) {
    String request = order.fingerprint(id);
    Optional<Booking> before = ledger.before(order.booker(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    RecentEvents.Glimpse glimpse = recent.glimpse(id.value());
    Event seen = glimpse.event();
    boolean trained = training.trained(order.person(), seen.course());
    var about = letters.about(order, seen, glimpse.owner());
    if (!about.attendee().reachable()) {
      throw BookingRefused.personMissing();
    }
    Doors.check(actor, about.attendee(), order);
    BookingLetters.Written draft = letters.write(News.of(glimpse.outcome()), about);
    ledger.keep(order.booker(), key, request, order.id(), clock.instant());

    Event event = lock.takeUnread(id.value());
    if (event.revision() != seen.revision()) {
      recent.forget(glimpse);
      trained = training.trained(order.person(), event.course());
      about = letters.about(event, order.id(), order.reference(), order.person(), order.booker());
      draft = letters.write(draft.news(), about);
    }
    boolean booked = hasBooking(event, order.person());
    Booking booking =
        entry.write(
            event, new SubmittedOrder(actor, order, key), about, draft, trained, booked, invited);
    glimpse.nowExpect(event);
    entities.flush();
    return booking;
  }

  /** Gives up a place, a number in the queue or a request, and lets the queue move up. */
  Booking giveUp(Actor actor, BookingId id, Reason reason, String key) {
    String request = "give up " + id;
    Optional<Booking> before = ledger.before(actor.person(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Booking booking = ledger.booking(id);
    var about = letters.about(booking);
    Doors.checkChange(actor, about.attendee());

    Event event = lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (!booking.canBeGivenUp(Doors.anyTime(actor), now)) {
      throw booking.state().givenUp() == booking.state() || !now.isBefore(event.starts())
          ? BookingRefused.notFrom(booking.state(), BookingState.CANCELLED)
          : BookingRefused.tooLateToCancel(event);
    }
    booking.giveUp(actor.person(), reason, now);
    ledger.keep(actor.person(), key, request, booking.id(), now);
    letters.post(letters.write(News.of(booking.state()), about), 0);
    trail.record(actor, booking, "reason=" + reason);
    waitingList.moveUp(event);
    entities.flush();
    return booking;
  }

  /**
   * Gives up what somebody erased had, whatever the deadline, and lets the queue move up. The
   * booker on behalf is told that a place was given up, not whose it was.
   */
  void leave(BookingId id) {
    Booking booking = ledger.booking(id);
    Event event = lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (!booking.canBeGivenUp(true, now)) {
      return;
    }
    booking.leave(now);
    letters.post(letters.write(News.of(booking.state()), letters.about(booking)), 0);
    trail.record(Actor.PORTAL, booking, "reason=" + Reason.PERSON_ERASED);
    waitingList.moveUp(event);
    entities.flush();
  }

  /**
   * Decides a request, whichever way it came: granted, it is a place, or the end of the queue when
   * none is free. The event must be locked and the booking read afresh.
   */
  void decide(Actor actor, Booking booking, BookingLetters.About about, Decision decision) {
    Event event = booking.event();
    Instant now = clock.instant();
    if (decision.granted()) {
      var applicant =
          new BookingPolicy.Applicant(
              booking.person(),
              training.trained(booking.person(), event.course()),
              true,
              booking.transitions().get(0).note());
      BookingPolicy.hold(List.of(BookingPolicy.TRAINED_BEFORE), event, applicant, now);
    }
    booking.decide(decision, waitingList.outcome(event, 1), actor.person(), now);
    letters.post(letters.write(News.of(booking.state()), about), event.waiting());
    trail.record(actor, booking, "reason=" + decision.reason());
  }

  /**
   * Every booking that still stands is lost: the event was cancelled. It must be locked.
   *
   * @return how many those are
   */
  int loseAll(Actor actor, Event event) {
    Instant now = clock.instant();
    List<Booking> standing =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state in :standing",
                Booking.class)
            .setParameter("event", event)
            .setParameter(
                "standing",
                List.of(
                    BookingState.REQUESTED,
                    BookingState.WAITLISTED,
                    BookingState.OFFERED,
                    BookingState.CONFIRMED))
            .getResultList();
    for (Booking booking : standing) {
      boolean hadEntry = booking.state() == BookingState.CONFIRMED;
      booking.lose(actor.person(), now);
      letters.post(letters.write(News.EVENT_CANCELLED, letters.about(booking), hadEntry), 0);
      trail.record(actor, booking, "event cancelled");
    }
    return standing.size();
  }

  /**
   * Days, times or place changed: everybody with a place gets the new calendar entry.
   *
   * @return how many places that are
   */
  int tellOfChange(Event event) {
    List<Booking> confirmed =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state = :confirmed",
                Booking.class)
            .setParameter("event", event)
            .setParameter("confirmed", BookingState.CONFIRMED)
            .getResultList();
    confirmed.forEach(
        booking -> letters.post(letters.write(News.EVENT_CHANGED, letters.about(booking)), 0));
    return confirmed.size();
  }

  private boolean hasBooking(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b.state from Booking b where b.event = :event and b.person = :person",
            BookingState.class)
        .setParameter("event", event)
        .setParameter("person", person.value())
        .getResultStream()
        .anyMatch(BookingState::live);
  }
}
