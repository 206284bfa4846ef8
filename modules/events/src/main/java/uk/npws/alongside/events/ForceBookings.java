package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** What the people of a force have booked, and how many of those who had a place came. */
@ApplicationScoped
@Transactional
public class ForceBookings {

  /** Long enough to say something, short enough to be about today. */
  static final Duration A_YEAR = Duration.ofDays(365);

  private static final Set<BookingState> STANDING =
      EnumSet.of(
          BookingState.CONFIRMED,
          BookingState.OFFERED,
          BookingState.REQUESTED,
          BookingState.WAITLISTED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Clock clock;

  /** Somebody of the force and a booking of an event to come. */
  public record Line(PersonCard person, Booking booking) {}

  /** The bookings of events that are not over, soonest first; for the coordinator and NPWS. */
  public List<Line> coming(Actor actor, ForceId force) {
    check(actor, force);
    Map<PersonId, PersonCard> ours = people.of(force);
    if (ours.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.person in :ours"
                + " and b.state in :standing and e.ends > :now order by e.starts, b.made, b.id",
            Booking.class)
        .setHint("eclipselink.left-join-fetch", "b.event.venue")
        .setParameter("ours", ids(ours.keySet()))
        .setParameter("standing", STANDING)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(booking -> new Line(ours.get(booking.person()), booking))
        .toList();
  }

  /** Of the events of the last year whose registers are closed. */
  public Turnout turnout(Actor actor, ForceId force) {
    check(actor, force);
    Map<PersonId, PersonCard> ours = people.of(force);
    if (ours.isEmpty()) {
      return Turnout.of(Map.of());
    }
    Instant now = clock.instant();
    return Turnout.of(
        entities
            .createQuery(
                "select b.state, count(b) from Booking b where b.person in :ours"
                    + " and b.state in :registered and b.event.starts > :since group by b.state",
                Object[].class)
            .setParameter("ours", ids(ours.keySet()))
            .setParameter(
                "registered",
                EnumSet.of(
                    BookingState.ATTENDED, BookingState.PARTLY_ATTENDED, BookingState.NO_SHOW))
            .setParameter("since", now.minus(A_YEAR))
            .getResultStream()
            .collect(Collectors.toMap(row -> (BookingState) row[0], row -> (Long) row[1])));
  }

  private static List<UUID> ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toList();
  }

  private static void check(Actor actor, ForceId force) {
    if (!actor.has(Role.NPWS) && !actor.has(Role.COORDINATOR, force)) {
      throw BookingRefused.notYours();
    }
  }
}
