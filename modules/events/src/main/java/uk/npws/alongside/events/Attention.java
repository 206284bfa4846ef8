package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** The events that want somebody of the team now, and why; in three statements. */
@ApplicationScoped
@Transactional
public class Attention {

  private static final Duration AHEAD = Duration.ofDays(120);

  /** One thing about one event. */
  public record Line(Event event, Concern concern, long requests) {}

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** The most urgent first, then the soonest; for the national team. */
  public List<Line> list(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    Instant now = clock.instant();
    List<Event> events =
        entities
            .createQuery(
                "select e from Event e left join fetch e.venue where e.status in :open"
                    + " and e.starts < :ahead order by e.starts, e.id",
                Event.class)
            .setHint("eclipselink.batch", "e.trainers")
            .setHint("eclipselink.batch.type", "IN")
            .setParameter(
                "open", Set.of(EventStatus.DRAFT, EventStatus.PUBLISHED, EventStatus.CLOSED))
            .setParameter("ahead", now.plus(AHEAD))
            .getResultList();
    Map<UUID, Long> requests = requests(now);
    return events.stream()
        .flatMap(
            event -> {
              long asked = requests.getOrDefault(event.id(), 0L);
              return Concern.of(event, asked, now).stream()
                  .map(concern -> new Line(event, concern, asked));
            })
        .sorted(Comparator.comparing(Line::concern))
        .toList();
  }

  private Map<UUID, Long> requests(Instant now) {
    return entities
        .createQuery(
            "select b.event.id, count(b) from Booking b where b.state = :requested"
                + " and b.event.starts > :now group by b.event.id",
            Object[].class)
        .setParameter("requested", BookingState.REQUESTED)
        .setParameter("now", now)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }
}
