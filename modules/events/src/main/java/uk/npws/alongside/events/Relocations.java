package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * The team brings the people of one date to another date of the course, in one transaction with
 * both events locked in the order of their ids. Whoever had a place gets one while there are any;
 * the others stand at the front of the waiting list there, in the order that they had. Whoever has
 * a booking there already keeps it: who waits goes first, who was offered a place has it. Each
 * hears of it in one letter, and may decline until the new date begins.
 */
@ApplicationScoped
@Patient
@Transactional
public class Relocations {

  /** Places first, then offers, then the queue, then requests. */
  private static final List<BookingState> TURNS =
      List.of(
          BookingState.CONFIRMED,
          BookingState.OFFERED,
          BookingState.WAITLISTED,
          BookingState.REQUESTED);

  private static final Comparator<Booking> IN_TURN =
      Comparator.comparing((Booking booking) -> TURNS.indexOf(booking.state()))
          .thenComparing(booking -> !booking.relocated())
          .thenComparing(booking -> booking.queueNumber() == null ? 0 : booking.queueNumber())
          .thenComparing(Booking::made)
          .thenComparing(Booking::id);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject CallingOff callingOff;
  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject AuditTrail audit;
  @Inject People people;
  @Inject Clock clock;

  /** Somebody of a date, before or after the move. */
  public record Line(Booking booking, PersonCard person) {}

  /** Coming dates of the same course that people can be brought to, soonest first. */
  public List<Event> targets(Actor actor, Event from) {
    check(actor);
    return entities
        .createQuery(
            "select e from Event e left join fetch e.venue where e.course = :course"
                + " and e.id <> :from and e.status in :running and e.starts > :now"
                + " order by e.starts, e.id",
            Event.class)
        .setParameter("course", from.course())
        .setParameter("from", from.id())
        .setParameter("running", EnumSet.of(EventStatus.PUBLISHED, EventStatus.CLOSED))
        .setParameter("now", clock.instant())
        .setMaxResults(20)
        .getResultList();
  }

  /** Those who could be moved, in the order in which they would be. */
  public List<Line> people(Actor actor, Event from) {
    check(actor);
    return lines(standing(from));
  }

  /** Those who were brought from this date to another, in the order in which it was done. */
  public List<Line> moved(Actor actor, Event from) {
    check(actor);
    return lines(
        entities
            .createQuery(
                "select b from Booking b join fetch b.event, Booking old where b.replaces = old.id"
                    + " and old.event = :from and b.relocated = true order by b.event.starts, b.made,"
                    + " b.id",
                Booking.class)
            .setParameter("from", from)
            .getResultList());
  }

  /** Whether there are any. */
  public boolean anyMoved(Actor actor, Event from) {
    check(actor);
    return entities
            .createQuery(
                "select count(b) from Booking b, Booking old where b.replaces = old.id"
                    + " and old.event = :from and b.relocated = true",
                Long.class)
            .setParameter("from", from)
            .getSingleResult()
        > 0;
  }

  private List<Line> lines(List<Booking> bookings) {
    Map<PersonId, PersonCard> cards = people.cards(bookings.stream().map(Booking::person).toList());
    return bookings.stream()
        .filter(booking -> cards.containsKey(booking.person()))
        .map(booking -> new Line(booking, cards.get(booking.person())))
        .toList();
  }

  /**
   * Moves them.
   *
   * @return how many that were; sent a second time, there is nobody left to move, which is refused
   */
  public int move(Actor actor, Relocation wish) {
    check(actor);
    Stream.of(wish.from().value(), wish.to().value()).sorted().forEach(lock::take);
    Event from = ledger.event(wish.from().value());
    Event to = ledger.event(wish.to().value());
    Instant now = clock.instant();
    checkDates(from, to, now);
    List<Booking> chosen =
        standing(from).stream().filter(one -> wish.chosen().contains(one.id())).toList();
    if (chosen.isEmpty()) {
      throw EventRefused.nobodyToMove();
    }
    chosen.forEach(booking -> move(actor, booking, to, wish.why(), now));
    entities.flush();
    if (wish.callOff()) {
      callingOff.of(actor, from, wish.why());
    } else {
      waitingList.moveUp(from);
    }
    audit(actor, from, "people moved", chosen.size() + " to " + to.reference());
    if (wish.callOff()) {
      audit(actor, from, "event cancelled", from.reference());
    }
    return chosen.size();
  }

  private static void checkDates(Event from, Event to, Instant now) {
    if (!from.status().running()) {
      throw EventRefused.notFrom(from.status());
    }
    if (!to.status().running()
        || !now.isBefore(to.starts())
        || !to.course().code().equals(from.course().code())) {
      throw EventRefused.notThere();
    }
  }

  private void move(Actor actor, Booking old, Event to, String why, Instant now) {
    boolean hadEntry = old.state() == BookingState.CONFIRMED;
    var was = letters.about(old);
    Optional<Booking> theirs = ledger.living(to, old.person());
    Booking next = theirs.orElseGet(() -> arrive(actor, old, to, now));
    if (next.state() == BookingState.WAITLISTED) {
      next.goFirst(old);
    } else if (next.state() == BookingState.OFFERED && !next.offerOver(now)) {
      next.take(actor.person(), now);
    }
    old.makeWay(actor.person(), now);
    letters.post(
        letters.relocated(was, letters.about(next), hadEntry, next.state(), why), to.waiting());
    trail.record(actor, old, "moved to " + next.reference());
    trail.record(actor, next, "moved from " + old.reference());
  }

  private Booking arrive(Actor actor, Booking old, Event to, Instant now) {
    Booking next = to.relocate(old, BookingOrder.again(old), actor.person(), now);
    entities.persist(next);
    Needs needs = entities.find(Needs.class, old.id());
    if (needs != null) {
      var wants = new BookingOrder.Wants(needs.diet(), needs.access());
      entities.persist(new Needs(next, wants, now));
      entities.remove(needs);
    }
    return next;
  }

  private List<Booking> standing(Event event) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.state in :standing",
            Booking.class)
        .setParameter("event", event)
        .setParameter("standing", TURNS)
        .setHint("eclipselink.batch", "b.transitions")
        .setHint("eclipselink.refresh", "true") // read before the lock, they may have moved since
        .getResultStream()
        .sorted(IN_TURN)
        .toList();
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
  }

  private void audit(Actor actor, Event event, String action, String detail) {
    audit.record(actor.as(Role.NPWS), action, "event", event.id(), detail);
  }
}
