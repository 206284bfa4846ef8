package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Registers to read: which there are for a trainer, and what stands in one. */
@ApplicationScoped
@Transactional
public class RegisterPages {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  static void check(Actor actor, Event event) {
    if (!mayTake(actor, event)) {
      throw RegisterRefused.notYours();
    }
  }

  /** A trainer of this event, or the national team. */
  public static boolean mayTake(Actor actor, Event event) {
    return actor.has(Role.NPWS)
        || (actor.signedIn()
            && actor.has(Role.TRAINER)
            && event.trainers().contains(actor.person()));
  }

  Event event(Actor actor, String reference) {
    Event event =
        entities
            .createQuery(
                "select distinct e from Event e join fetch e.course left join fetch e.venue"
                    + " join fetch e.sessions where e.reference = :reference",
                Event.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst()
            .orElseThrow(RegisterRefused::missing);
    check(actor, event);
    event.sessions();
    return event;
  }

  /** What the QR code of a confirmed booking says, for the person who comes. */
  public String code(Actor actor, Booking booking) {
    if (!actor.is(booking.person()) || booking.state() != BookingState.CONFIRMED) {
      throw BookingRefused.missing();
    }
    return CheckInCode.of(booking, secrets);
  }

  /** Registers of one's own events to which phones sent ticks too late, and how many each. */
  public Map<EventSession, Long> unsettled(Actor actor) {
    if (!actor.has(Role.TRAINER) && !actor.has(Role.NPWS)) {
      return Map.of();
    }
    var counts = new LinkedHashMap<UUID, Long>();
    entities
        .createQuery(
            "select t.session, count(distinct t.id) from RegisterTick t, EventSession s, Event e"
                + " left join e.trainers p where s.id = t.session and s.event = e"
                + " and t.fate = :conflict and (p = :me or e.owner = :me) group by t.session",
            Object[].class)
        .setParameter("conflict", TickFate.CONFLICT)
        .setParameter("me", actor.person().value())
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    var found = new LinkedHashMap<EventSession, Long>();
    if (!counts.isEmpty()) {
      entities
          .createQuery(
              "select s from EventSession s join fetch s.event where s.id in :ids order by s.starts",
              EventSession.class)
          .setParameter("ids", counts.keySet())
          .getResultList()
          .forEach(session -> found.put(session, counts.get(session.id())));
    }
    return found;
  }

  List<Event> mine(Actor actor) {
    if (!actor.signedIn() || !(actor.has(Role.TRAINER) || actor.has(Role.NPWS))) {
      throw RegisterRefused.notYours();
    }
    List<Event> events =
        entities
            .createQuery(
                "select distinct e from Event e join fetch e.course left join fetch e.venue"
                    + " left join e.trainers t where (t = :me or e.owner = :me)"
                    + " and e.status in :running and e.ends > :since order by e.starts",
                Event.class)
            .setHint("eclipselink.batch", "e.sessions")
            .setHint("eclipselink.batch.type", "IN")
            .setParameter("me", actor.person().value())
            .setParameter("running", Set.of(EventStatus.PUBLISHED, EventStatus.CLOSED))
            .setParameter("since", clock.instant().minus(Duration.ofDays(90)))
            .setMaxResults(100)
            .getResultList();
    events.forEach(Event::sessions);
    return events;
  }

  List<Event> held(Actor actor) {
    return entities
        .createQuery(
            "select distinct e from Event e left join fetch e.venue left join e.trainers t"
                + " where (t = :me or e.owner = :me) and e.status = :completed"
                + " and e.ends > :since order by e.starts desc",
            Event.class)
        .setParameter("me", actor.person().value())
        .setParameter("completed", EventStatus.COMPLETED)
        .setParameter("since", clock.instant().minus(Duration.ofDays(90)))
        .setMaxResults(30)
        .getResultList();
  }
}
