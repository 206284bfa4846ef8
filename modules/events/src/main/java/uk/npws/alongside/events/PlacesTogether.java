package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.events.BookingLetters.News;
import uk.npws.alongside.foundation.Listed;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Several people's orders for one event in one transaction, each held against the same rules as
 * alone, in the order in which they came: what {@link Places#book} does for one, with the lock, the
 * reading and the commit shared. Whoever is refused is told so and is in nobody's way. What shakes
 * the transaction is thrown, with nothing booked: then each has to go alone.
 */
@ApplicationScoped
@Patient
@Transactional
public class PlacesTogether {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject RecentEvents recent;
  @Inject TrainingRecord training;
  @Inject People people;
  @Inject BookingLetters letters;
  @Inject BookingEntry entry;
  @Inject Clock clock;

  /** They cannot go together, for a reason that is no fault; nothing was booked. */
  static final class Apart extends RuntimeException {

    Apart(String why) {
      super(why);
    }
  }

  /** What one of them gets: a booking, or why not. */
  record Outcome(Booking booking, RuntimeException refusal) {

    static Outcome of(Booking booking) {
      return new Outcome(booking, null);
    }

    static Outcome refused(RuntimeException refusal) {
      return new Outcome(null, refusal);
    }

    /** Whether it is neither a booking nor a considered no to this one. */
    boolean failed() {
      return refusal != null && !(refusal instanceof Refusal no && no.kind() != Refusal.Kind.BUSY);
    }

    Booking get() {
      if (refusal != null) {
        throw refusal;
      }
      return booking;
    }
  }

  /** An order with its letters, written for what is likely; or what it comes to without them. */
  private record Ready(
      SubmittedOrder sent,
      BookingLetters.About about,
      BookingLetters.Written draft,
      BookingRefused refusal) {}

  /** What is known of all of them once the event is locked. */
  private record Known(
      Set<PersonId> trained, Set<PersonId> booked, Map<Submission.Key, Submission> done) {}

  /**
   * @return as many outcomes as orders, in their order
   * @throws EventRefused when there is none
   * @throws Apart when it was changed a moment ago, or two of them are the same submission
   * @throws BookingRefused {@code busy} when the database gave it up again and again
   */
  List<Outcome> book(EventId id, List<SubmittedOrder> orders) {
    Set<Submission.Key> keys =
        orders.stream().map(SubmittedOrder::submission).collect(Collectors.toSet());
    if (keys.size() < orders.size()) {
      throw new Apart("twice the same submission");
    }
    RecentEvents.Glimpse glimpse = recent.glimpse(id.value());
    Set<PersonId> persons = orders.stream().map(SubmittedOrder::person).collect(Collectors.toSet());
    var all = new HashSet<>(persons);
    orders.forEach(sent -> all.add(sent.booker()));
    Map<PersonId, PersonCard> cards = people.cards(all);
    Set<PersonId> trained = training.trained(persons, glimpse.event().course());
    List<Ready> ready = orders.stream().map(sent -> ready(sent, glimpse, cards)).toList();

    Event event = lock.takeUnread(id.value());
    if (event.revision() != glimpse.event().revision()) {
      recent.forget(glimpse);
      throw new Apart("the event was changed a moment ago");
    }
    var known = new Known(trained, booked(event, persons), new HashMap<>(ledger.done(keys)));
    List<Outcome> outcomes = ready.stream().map(one -> outcome(event, one, known)).toList();
    glimpse.nowExpect(event);
    entities.flush();
    return outcomes;
  }

  private Ready ready(
      SubmittedOrder sent, RecentEvents.Glimpse glimpse, Map<PersonId, PersonCard> cards) {
    try {
      var about = letters.about(sent.order(), glimpse.event(), glimpse.owner(), cards);
      if (!about.attendee().reachable()) {
        throw BookingRefused.personMissing();
      }
      Doors.check(sent.actor(), about.attendee(), sent.order());
      return new Ready(sent, about, letters.write(News.of(glimpse.outcome()), about), null);
    } catch (BookingRefused refusal) {
      return new Ready(sent, null, null, refusal);
    }
  }

  /** The same submission before counts most, as it does for whoever goes alone. */
  private Outcome outcome(Event event, Ready one, Known known) {
    SubmittedOrder sent = one.sent();
    String request = sent.order().fingerprint(new EventId(event.id()));
    try {
      Submission before = known.done().get(sent.submission());
      if (before != null) {
        Booking booking = ledger.booking(before.outcomeOf(request));
        booking.event().title(); // read here, not by each of several threads afterwards
        return Outcome.of(booking);
      }
      if (one.refusal() != null) {
        throw one.refusal();
      }
      return Outcome.of(write(event, one, request, known));
    } catch (BookingRefused refusal) {
      return Outcome.refused(refusal);
    }
  }

  private Booking write(Event event, Ready one, String request, Known known) {
    SubmittedOrder sent = one.sent();
    PersonId person = sent.person();
    boolean trained = known.trained().contains(person);
    boolean booked = known.booked().contains(person);
    Booking booking = entry.write(event, sent, one.about(), one.draft(), trained, booked, false);
    ledger.keep(sent.booker(), sent.key(), request, booking.id(), clock.instant());
    known.booked().add(person);
    return booking;
  }

  /** Who of these has a living booking of the event. */
  private Set<PersonId> booked(Event event, Set<PersonId> persons) {
    var these = new Listed("person", persons.stream().map(PersonId::value).toList());
    return these
        .into(
            entities.createQuery(
                "select b.person, b.state from Booking b where b.event = :event and b.person "
                    + these.in(),
                Object[].class))
        .setParameter("event", event)
        .getResultStream()
        .filter(row -> ((BookingState) row[1]).live())
        .map(row -> new PersonId((UUID) row[0]))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
