package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Says before the button what the button would do: by the same rules as the booking. */
@ApplicationScoped
@Transactional
public class Prospects {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject TrainingRecord training;
  @Inject Clock clock;

  /** For a visitor, of whom nothing is known. */
  public Prospect of(Event event) {
    return new Prospect(
        BookingPolicy.objection(BookingPolicy.FOR_ANYBODY, event, null, clock.instant()),
        outcome(event),
        Optional.empty(),
        Optional.empty());
  }

  /** For somebody else, asked by whoever may book for that person. */
  public Prospect of(Actor actor, Event event, PersonCard person) {
    Doors.checkChange(actor, person);
    return of(actor, event, person.id());
  }

  /** For this person, now; what the person has booked at all is read in one statement. */
  public Prospect of(Event event, PersonId person) {
    return of(Actor.VISITOR, event, person);
  }

  /** What earlier training the person lacks for it; nothing where the course asks for none. */
  public Optional<BookingRefused> untrained(Event event, PersonId person) {
    var applicant =
        new BookingPolicy.Applicant(person, training.trained(person, event.course()), false, "");
    return BookingPolicy.TRAINED_BEFORE.objection(event, applicant, clock.instant());
  }

  /** For several people, asked by whoever may book for each; what they have is read at once. */
  public List<Prospect> of(Actor actor, Event event, List<PersonCard> people) {
    people.forEach(person -> Doors.checkChange(actor, person));
    List<PersonId> ids = people.stream().map(PersonCard::id).toList();
    Map<PersonId, List<Booking>> known =
        ids.isEmpty()
            ? Map.of()
            : known(event, ids).stream().collect(Collectors.groupingBy(Booking::person));
    Set<PersonId> trained = training.trained(ids, event.course());
    return ids.stream()
        .map(
            person ->
                of(
                    actor,
                    event,
                    person,
                    known.getOrDefault(person, List.of()),
                    trained.contains(person)))
        .toList();
  }

  private Prospect of(Actor actor, Event event, PersonId person) {
    return of(
        actor,
        event,
        person,
        known(event, List.of(person)),
        training.trained(person, event.course()));
  }

  private Prospect of(
      Actor actor, Event event, PersonId person, List<Booking> known, boolean trained) {
    Optional<Booking> mine =
        known.stream()
            .filter(booking -> booking.event().is(event) && booking.state().live())
            .findFirst();
    var applicant =
        new BookingPolicy.Applicant(person, trained, mine.isPresent(), "").through(actor);
    return new Prospect(
        BookingPolicy.objection(BookingPolicy.FOR_BOOKING, event, applicant, clock.instant()),
        outcome(event),
        mine,
        known.stream()
            .filter(booking -> booking.state() == BookingState.CONFIRMED)
            .map(Booking::event)
            .filter(other -> !other.is(event))
            .findFirst());
  }

  private static BookingState outcome(Event event) {
    return event.likelyOutcome();
  }

  /** The bookings for this event, and those that stand for others at the same time. */
  private List<Booking> known(Event event, List<PersonId> people) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.person "
                + (people.size() == 1 ? "=" : "in") // a list cannot be prepared
                + " :people and (e = :event"
                + " or (b.state = :confirmed and e.starts < :ends and e.ends > :starts))"
                + " order by e.starts, b.id",
            Booking.class)
        .setParameter("people", people.size() == 1 ? people.get(0).value() : values(people))
        .setParameter("event", event)
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("starts", event.starts())
        .setParameter("ends", event.ends())
        .getResultList();
  }

  private static List<UUID> values(List<PersonId> people) {
    return people.stream().map(PersonId::value).toList();
  }
}
