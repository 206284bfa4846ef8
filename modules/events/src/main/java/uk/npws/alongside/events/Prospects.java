package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
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
    return of(event, person.id());
  }

  /** For this person, now. */
  public Prospect of(Event event, PersonId person) {
    Optional<Booking> mine = living(event, person);
    var applicant =
        new BookingPolicy.Applicant(
            person, training.attended(person, event.course()), mine.isPresent(), "");
    return new Prospect(
        BookingPolicy.objection(BookingPolicy.FOR_BOOKING, event, applicant, clock.instant()),
        outcome(event),
        mine,
        clash(event, person));
  }

  private static BookingState outcome(Event event) {
    return event.approval() ? BookingState.REQUESTED : event.outcome();
  }

  private Optional<Booking> living(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.person = :person", Booking.class)
        .setParameter("event", event)
        .setParameter("person", person.value())
        .getResultStream()
        .filter(booking -> booking.state().live())
        .findFirst();
  }

  private Optional<Event> clash(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b.event from Booking b where b.person = :person and b.state = :confirmed"
                + " and b.event <> :event and b.event.starts < :ends and b.event.ends > :starts",
            Event.class)
        .setParameter("person", person.value())
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("event", event)
        .setParameter("starts", event.starts())
        .setParameter("ends", event.ends())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
