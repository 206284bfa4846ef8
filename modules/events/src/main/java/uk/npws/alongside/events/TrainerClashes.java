package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Trainers who would have to be at two events at the same time. That is said, not refused: they may
 * share a day between them.
 */
@ApplicationScoped
@Transactional
public class TrainerClashes {

  private static final EnumSet<EventStatus> STANDING =
      EnumSet.of(EventStatus.DRAFT, EventStatus.PUBLISHED, EventStatus.CLOSED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;

  /** One trainer and the other event. */
  public record Clash(PersonCard trainer, Event other) {}

  /**
   * Of an event with this plan, by trainer and time.
   *
   * @param itself the event that has the plan already, or null for a new one
   */
  public List<Clash> of(Actor actor, Event itself, EventPlan plan) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    Set<PersonId> trainers = plan.team().trainers();
    if (trainers.isEmpty()) {
      return List.of();
    }
    List<Event> others =
        entities
            .createQuery(
                "select distinct e from Event e join e.trainers t where t in :trainers"
                    + " and e.status in :standing and e.starts < :ends and e.ends > :starts"
                    + " order by e.starts, e.id",
                Event.class)
            .setParameter("trainers", trainers.stream().map(PersonId::value).toList())
            .setParameter("standing", STANDING)
            .setParameter("starts", plan.starts())
            .setParameter("ends", plan.ends())
            .getResultStream()
            .filter(other -> itself == null || !other.is(itself))
            .filter(other -> other.meetsDuring(plan.sittings()))
            .toList();
    Map<PersonId, PersonCard> cards = others.isEmpty() ? Map.of() : people.cards(trainers);
    return cards.values().stream()
        .sorted(Comparator.comparing(PersonCard::name))
        .flatMap(
            trainer ->
                others.stream()
                    .filter(other -> other.trainers().contains(trainer.id()))
                    .map(other -> new Clash(trainer, other)))
        .toList();
  }
}
