package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/**
 * Forces name people for the places that they have. Of two who name somebody for the last place at
 * once, one is told that it has just gone. Whoever is named and waits already leaves the queue by
 * it, with the same booking.
 */
@ApplicationScoped
@Patient
@Transactional
public class Naming {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject Allocations allocations;
  @Inject ForceAccess access;
  @Inject TrainingRecord training;
  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  /**
   * Names a person of the force for one of its places at this event.
   *
   * @param key of this submission; sent again it gives the same booking
   */
  public Booking name(Actor actor, EventId id, ForceId force, BookingOrder order, String key) {
    String checked = Submission.checked(key);
    String request = "name " + id + " " + force + " " + order.person() + " " + order.override();
    Optional<Booking> before = ledger.before(order.booker(), checked, request);
    if (before.isPresent()) {
      return before.get();
    }
    Event event = ledger.event(id.value());
    access.checkNaming(actor, event, force);
    var about = letters.about(event, order.id(), order.reference(), order.person(), order.booker());
    check(actor, force, about.attendee(), order);
    boolean trained = training.trained(order.person(), event.course());
    var yes = letters.write(News.CONFIRMED, about);
    int revision = event.revision();

    lock.take(event.id());
    before = ledger.before(order.booker(), checked, request);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = clock.instant();
    Allocation own = allocations.find(event, force).orElseThrow(AllocationRefused::missing);
    Optional<Booking> theirs = ledger.living(event, order.person());
    boolean booked = theirs.filter(booking -> !nameable(booking)).isPresent();
    var applicant = new BookingPolicy.Applicant(order.person(), trained, booked, order.override());
    BookingPolicy.hold(BookingPolicy.FOR_NAMING, event, applicant, now);
    Booking booking;
    if (theirs.isPresent()) {
      booking = theirs.get();
      booking.name(own, actor.person(), now);
      yes = letters.write(News.CONFIRMED, letters.about(booking));
    } else {
      booking = event.name(own, order, now);
      entities.persist(booking);
      yes = revision == event.revision() ? yes : letters.write(News.CONFIRMED, about);
    }
    ledger.keep(order.booker(), checked, request, booking.id(), now);
    letters.post(yes, 0);
    trail.record(actor, booking, note(force, order));
    waitingList.moveUp(event); // who left the queue may have been one of a party
    entities.flush();
    return booking;
  }

  private static boolean nameable(Booking booking) {
    return booking.state() == BookingState.WAITLISTED || booking.state() == BookingState.REQUESTED;
  }

  private static void check(Actor actor, ForceId force, PersonCard person, BookingOrder order) {
    if (!actor.is(order.booker())) {
      throw BookingRefused.notYours();
    }
    if (!person.reachable()) {
      throw BookingRefused.personMissing();
    }
    if (!force.equals(person.force())) {
      throw AllocationRefused.notOfForce();
    }
    if (!order.override().isEmpty() && !actor.has(Role.NPWS)) {
      throw BookingRefused.overrideNotYours();
    }
  }

  private static String note(ForceId force, BookingOrder order) {
    return "place of "
        + force
        + (order.override().isEmpty() ? "" : ", override: " + order.override());
  }
}
