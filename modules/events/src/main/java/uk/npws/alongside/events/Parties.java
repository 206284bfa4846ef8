package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/**
 * Several people booked in one order, all of them or, when a rule speaks against one, nobody. It
 * goes as {@link Places#book} does, once for all under one lock. Those who want places together get
 * them at the same moment, or stand in the queue one behind the other until there are enough; where
 * the team decides about requests, it decides about each.
 */
@ApplicationScoped
@Patient
@Transactional
public class Parties {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject TrainingRecord training;
  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  private record Wish(
      BookingOrder order, BookingLetters.About about, BookingPolicy.Applicant applicant) {}

  /** The bookings of this order, in its order; or those that the same submission made before. */
  List<Booking> book(Actor actor, EventId id, PartyOrder party, String key) {
    String request = party.fingerprint(id);
    Optional<Booking> before = ledger.before(party.booker(), key, request);
    if (before.isPresent()) {
      return of(before.get());
    }
    Event event = ledger.event(id.value());
    List<Wish> wishes = wishes(actor, event, party);

    lock.take(event.id());
    before = ledger.before(party.booker(), key, request);
    if (before.isPresent()) {
      return of(before.get());
    }
    Instant now = clock.instant();
    wishes.forEach(wish -> check(event, wish, now));
    var booked = new ArrayList<Booking>();
    for (Wish wish : wishes) {
      booked.add(book(actor, event, wish, first(event, party, booked), now));
    }
    ledger.keep(party.booker(), key, request, booked.get(0).id(), now);
    entities.flush();
    return booked;
  }

  private List<Wish> wishes(Actor actor, Event event, PartyOrder party) {
    UUID common = Ids.next();
    Iterator<UUID> ids = idsInOrder(party.people().size());
    boolean together = party.together() && !event.approval();
    Set<PersonId> trained = training.trained(party.people(), event.course());
    var wishes = new ArrayList<Wish>();
    for (PersonId person : party.people()) {
      BookingOrder order =
          BookingOrder.forSomebody(person, party.booker())
              .orWaiting(party.orWait())
              .within(ids.next(), common, together);
      var about = letters.about(event, order.id(), order.reference(), person, order.booker());
      if (!about.attendee().reachable()) {
        throw BookingRefused.partyStopped(about.attendee(), BookingRefused.personMissing());
      }
      Doors.check(actor, about.attendee(), order);
      var applicant =
          new BookingPolicy.Applicant(
              person,
              trained.contains(person),
              false, // looked at under the lock
              "");
      wishes.add(new Wish(order, about, applicant.through(actor)));
    }
    return wishes;
  }

  /** So that the bookings, read by their ids, come in the order of the wish. */
  private static Iterator<UUID> idsInOrder(int number) {
    return Stream.generate(Ids::next)
        .limit(number)
        .sorted(Comparator.comparing(UUID::toString))
        .iterator();
  }

  private void check(Event event, Wish wish, Instant now) {
    BookingPolicy.hold(BookingPolicy.FOR_ANYBODY, event, wish.applicant(), now);
    Optional<BookingRefused> why =
        ledger
            .living(event, wish.order().person())
            .map(theirs -> BookingRefused.alreadyBooked(event))
            .or(() -> BookingPolicy.TRAINED_BEFORE.objection(event, wish.applicant(), now));
    why.ifPresent(
        no -> {
          throw BookingRefused.partyStopped(wish.about().attendee(), no);
        });
  }

  /** All of those who want to come together get what the first got. */
  private BookingState first(Event event, PartyOrder party, List<Booking> booked) {
    if (!party.together()) {
      return waitingList.first(event, 1);
    }
    return booked.isEmpty()
        ? waitingList.first(event, party.people().size())
        : booked.get(0).state();
  }

  private Booking book(Actor actor, Event event, Wish wish, BookingState first, Instant now) {
    Booking booking = event.book(wish.order(), first, now);
    entities.persist(booking);
    letters.post(letters.write(News.of(booking.state()), wish.about()), event.waiting());
    trail.record(actor, booking, "one of a party");
    return booking;
  }

  /** All of the party of this booking, itself included, as they were booked. */
  private List<Booking> of(Booking booking) {
    return entities
        .createQuery("select b from Booking b where b.party = :party order by b.id", Booking.class)
        .setParameter("party", booking.party())
        .getResultList();
  }

  /** The others of a party that comes together, to whom a place is offered, too. */
  List<Booking> offered(Booking booking) {
    return booking.together()
        ? entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.party = :party"
                    + " and b.state = :offered and b <> :this order by b.id",
                Booking.class)
            .setParameter("event", booking.event())
            .setParameter("party", booking.party())
            .setParameter("offered", BookingState.OFFERED)
            .setParameter("this", booking)
            .setHint("eclipselink.refresh", "true") // read before the lock, it may have moved
            .getResultList()
        : List.of();
  }
}
