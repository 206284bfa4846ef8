package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import uk.npws.alongside.foundation.AuditTrail;

/**
 * The rights of those whom data is about (UK GDPR, articles 15 to 20): to be told everything, and
 * to be forgotten. What each room holds is told, planned and removed by the room itself.
 */
@ApplicationScoped
@Transactional
public class Subjects {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject AuditTrail auditTrail;
  @Inject Event<SubjectAsked> asking;
  @Inject Event<ErasurePlanned> planning;
  @Inject Event<PersonErased> erased;

  /** Everything held about a person: for the person, administrators and auditors. */
  public SubjectAsked export(Actor actor, PersonId person) {
    Role as = PeopleAccess.requireToExport(actor, person);
    if (people.details(actor, person).erased()) {
      throw PersonRefused.erased();
    }
    SubjectAsked asked = new SubjectAsked(person, actor.is(person));
    asking.fire(asked);
    auditTrail.record(actor.as(as), "data exported", "person", person, null);
    return asked;
  }

  /** What erasing this person would remove, and what would stay; for administrators. */
  public ErasurePlanned plan(Actor actor, PersonId person) {
    PeopleAccess.requireToErase(actor, person);
    PersonDetails details = people.details(actor, person);
    if (details.erased()) {
      throw PersonRefused.erased();
    }
    ErasurePlanned plan = new ErasurePlanned(details.card());
    planning.fire(plan);
    return plan;
  }

  /**
   * Erases a person, for good; of somebody erased already nothing is left to do. Never oneself and
   * never the last administrator.
   */
  public void erase(Actor actor, PersonId person) {
    PeopleAccess.requireToErase(actor, person);
    Person found = entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw PersonRefused.unknown();
    }
    if (found.state() == PersonState.ERASED) {
      return;
    }
    if (isLastAdministrator(person)) {
      throw PersonRefused.lastAdministrator();
    }
    PersonCard former = found.card();
    found.erase();
    entities.flush(); // whoever asks for the card from here on meets nobody
    erased.fire(new PersonErased(former));
    auditTrail.record(actor.as(Role.ADMINISTRATOR), "person erased", "person", person, null);
  }

  private boolean isLastAdministrator(PersonId person) {
    var administrators =
        people.holding(Role.ADMINISTRATOR, null).stream().map(PersonCard::id).toList();
    return administrators.size() == 1 && administrators.contains(person);
  }
}
