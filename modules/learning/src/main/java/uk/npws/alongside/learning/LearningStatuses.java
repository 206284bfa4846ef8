package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * What a force may know of its people's learning: whether somebody has not begun, is under way or
 * is done. Never answers, reflections, scores or times.
 */
@ApplicationScoped
@Transactional
public class LearningStatuses {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject People people;

  /**
   * The status of each of these persons in a package, in three statements however many they are.
   */
  public Map<PersonId, LearningStatus> of(
      Actor actor, String packageId, Collection<PersonId> persons) {
    library.get(packageId);
    people.cards(persons).values().forEach(card -> requireSight(actor, card));
    var statuses = new LinkedHashMap<PersonId, LearningStatus>();
    persons.forEach(person -> statuses.put(person, LearningStatus.NOT_BEGUN));
    if (!persons.isEmpty()) {
      List<UUID> ids = persons.stream().map(PersonId::value).toList();
      among("Progress", "", packageId, ids)
          .forEach(id -> statuses.put(new PersonId(id), LearningStatus.UNDER_WAY));
      among("Completion", " and e.lapsed is null", packageId, ids)
          .forEach(id -> statuses.put(new PersonId(id), LearningStatus.DONE));
    }
    return statuses;
  }

  private static void requireSight(Actor actor, PersonCard card) {
    boolean sees =
        actor.is(card.id())
            || actor.has(Role.NPWS)
            || (card.force() != null && actor.has(Role.COORDINATOR, card.force()));
    if (!sees) {
      throw LearningRefused.notYours();
    }
  }

  private List<UUID> among(String entity, String narrowed, String packageId, List<UUID> persons) {
    return entities
        .createQuery(
            "select distinct e.person from "
                + entity
                + " e where e.packageId = :package and e.person in :persons"
                + narrowed,
            UUID.class)
        .setParameter("package", packageId)
        .setParameter("persons", persons)
        .getResultList();
  }
}
