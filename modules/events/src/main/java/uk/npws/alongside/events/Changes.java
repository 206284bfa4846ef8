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
import java.util.UUID;
import java.util.stream.Stream;
import uk.npws.alongside.people.Actor;

/**
 * The transactions by which a booking changes hands or dates: the answer to an offer, another
 * person, another date. They go as those of {@link Places} do, and lock two events in the order of
 * their ids.
 */
@ApplicationScoped
@Patient
@Transactional
public class Changes {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject TrainingRecord training;
  @Inject WaitingList waitingList;
  @Inject Parties parties;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  /** Yes to an offered place; of a party that comes together, to all that are offered to it. */
  Booking take(Actor actor, BookingId id) {
    Booking booking = ledger.booking(id);
    var about = letters.about(booking);
    Doors.checkChange(actor, about.attendee());
    if (booking.together() && !Doors.inCharge(actor, about.attendee())) {
      throw BookingRefused.partyAnswers(about.booker());
    }
    var yes = letters.write(News.CONFIRMED, about);

    lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    take(actor, booking, yes, now);
    for (Booking other : parties.offered(booking)) {
      take(actor, other, letters.write(News.CONFIRMED, letters.about(other)), now);
    }
    entities.flush();
    return booking;
  }

  private void take(Actor actor, Booking booking, BookingLetters.Written yes, Instant now) {
    booking.take(actor.person(), now);
    letters.post(yes, 0);
    trail.record(actor, booking, "offer taken");
  }

  /** The clock has passed an offer: the next in the queue is asked. */
  void expire(BookingId id) {
    Booking booking = ledger.booking(id);
    Event event = lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (booking.state() != BookingState.OFFERED || !booking.offerOver(now)) {
      return;
    }
    booking.expire(now);
    letters.post(letters.write(News.EXPIRED, letters.about(booking)), 0);
    trail.record(Actor.PORTAL, booking, "not answered");
    waitingList.moveUp(event);
    entities.flush();
  }

  /**
   * Another person takes the place. Whoever of the two waits for a place of the same event leaves
   * the queue by that.
   */
  Booking substitute(Actor actor, BookingId id, BookingOrder order, String key) {
    String request = "substitute " + id + " " + order.person() + " " + order.override();
    Optional<Booking> before = ledger.before(actor.person(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Booking old = ledger.booking(id);
    Event event = old.event();
    if (old.person().equals(order.person())) {
      throw BookingRefused.samePerson();
    }
    var was = letters.about(old);
    var next = letters.about(event, order.id(), order.reference(), order.person(), order.booker());
    Doors.checkHanding(actor, was.attendee());
    Doors.check(actor, next.attendee(), order);
    if (!next.attendee().reachable()) {
      throw BookingRefused.personMissing();
    }
    boolean trained = training.trained(order.person(), event.course());

    lock.take(event.id());
    entities.refresh(old);
    Instant now = clock.instant();
    if (!event.status().running() || !now.isBefore(event.starts())) {
      throw BookingRefused.notFrom(old.state(), BookingState.SUPERSEDED);
    }
    ledger.living(event, order.person()).ifPresent(theirs -> leaveQueue(actor, theirs, now));
    var applicant = new BookingPolicy.Applicant(order.person(), trained, false, order.override());
    BookingPolicy.hold(List.of(BookingPolicy.TRAINED_BEFORE), event, applicant, now);
    Booking booking = event.substitute(old, order, now);
    entities.persist(booking);
    ledger.keep(actor.person(), key, request, booking.id(), now);
    letters.post(letters.write(News.SUBSTITUTED, was), 0);
    letters.post(letters.write(News.CONFIRMED, next), 0);
    trail.record(actor, old, "by " + booking.reference());
    trail.record(actor, booking, "in place of " + old.reference());
    waitingList.moveUp(event); // who left the queue may have been one of a party
    entities.flush();
    return booking;
  }

  /** Somebody who waits gets the place of a colleague: the number in the queue is given up. */
  private void leaveQueue(Actor actor, Booking theirs, Instant now) {
    if (theirs.state() != BookingState.WAITLISTED && theirs.state() != BookingState.REQUESTED) {
      throw BookingRefused.alreadyBooked(theirs.event());
    }
    theirs.giveUp(actor.person(), Reason.ANOTHER_PERSON, now);
    trail.record(actor, theirs, "place of a colleague");
    entities.flush(); // before the new booking: a person has one that lives
  }

  /**
   * The same person on another date of the course. The old place is kept until the new one is
   * certain: when the other date is full or wants approval, {@link #changeOver} follows later.
   */
  Booking move(Actor actor, BookingId id, EventId to, BookingOrder order, String key) {
    String request = "move " + id + " " + to + " " + order.orWait();
    Optional<Booking> before = ledger.before(actor.person(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Booking old = ledger.booking(id);
    Event target = ledger.event(to.value());
    var was = letters.about(old);
    var next = letters.about(target, order.id(), order.reference(), order.person(), order.booker());
    Doors.check(actor, was.attendee(), order);
    if (!target.course().code().equals(old.event().course().code())) {
      throw BookingRefused.anotherCourse(old.event());
    }
    boolean trained = training.trained(order.person(), target.course());

    lockBoth(old.event().id(), target.id());
    entities.refresh(old);
    Instant now = clock.instant();
    if (old.state() != BookingState.CONFIRMED) {
      throw BookingRefused.notFrom(old.state(), BookingState.SUPERSEDED);
    }
    if (!old.canBeGivenUp(Doors.anyTime(actor), now)) {
      throw BookingRefused.tooLateToCancel(old.event());
    }
    boolean booked = ledger.living(target, order.person()).isPresent();
    var applicant =
        new BookingPolicy.Applicant(
            order.person(), trained, booked, old.transitions().get(0).note());
    BookingPolicy.hold(BookingPolicy.FOR_BOOKING, target, applicant.through(actor), now);
    Booking booking = target.book(order, waitingList.first(target, 1), now);
    booking.follow(old);
    entities.persist(booking);
    ledger.keep(actor.person(), key, request, booking.id(), now);
    letters.post(letters.write(News.of(booking.state()), next), target.waiting());
    trail.record(actor, booking, "instead of " + old.reference());
    if (booking.state() == BookingState.CONFIRMED) {
      leaveFor(actor, old, was, now);
    }
    entities.flush();
    return booking;
  }

  /**
   * Somebody waited for another date, or for a decision, and has the place now: the old one goes.
   * Does nothing when that was done, or the old event has begun.
   */
  void changeOver(BookingId successor) {
    Booking booking = ledger.booking(successor);
    Booking old = ledger.booking(new BookingId(booking.replaces()));
    lockBoth(old.event().id(), booking.event().id());
    entities.refresh(old);
    entities.refresh(booking);
    Instant now = clock.instant();
    if (booking.state() == BookingState.CONFIRMED && old.canBeGivenUp(true, now)) {
      leaveFor(Actor.PORTAL, old, letters.about(old), now);
      entities.flush();
    }
  }

  private void leaveFor(Actor actor, Booking old, BookingLetters.About was, Instant now) {
    old.supersede(actor.person(), Reason.ANOTHER_DATE, now);
    letters.post(letters.write(News.MOVED, was), 0);
    trail.record(actor, old, "another date");
    waitingList.moveUp(old.event());
  }

  private void lockBoth(UUID one, UUID other) {
    Stream.of(one, other).distinct().sorted().forEach(lock::take);
  }
}
