package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Listed;

/**
 * Persons, by name and force, and the roles they hold. Cards are for the services of other rooms,
 * which decide who may see them; everything that takes an {@link Actor} decides here.
 */
@ApplicationScoped
@Transactional
public class People {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Forces forces;
  @Inject AuditTrail auditTrail;
  @Inject Event<AccessChanged> accessChanged;
  @Inject Clock clock;

  /** The card of this person; refused when there is none. */
  public PersonCard card(PersonId person) {
    return Optional.ofNullable(cards(List.of(person)).get(person))
        .orElseThrow(PersonRefused::unknown);
  }

  /**
   * The cards of all these persons in one statement; unknown ones are missing. Most pages and every
   * letter ask for some, so it reads the columns of a card and no entity.
   */
  public Map<PersonId, PersonCard> cards(Collection<PersonId> persons) {
    var cards = new LinkedHashMap<PersonId, PersonCard>();
    List<UUID> ids = persons.stream().map(PersonId::value).distinct().toList();
    if (!ids.isEmpty()) {
      cards(ids).map(Person::card).forEach(card -> cards.put(card.id(), card));
    }
    return cards;
  }

  private Stream<Object[]> cards(List<UUID> ids) {
    String columns =
        "select p.id, p.name, p.printedName, p.email, p.state, f.code, f.name"
            + " from Person p left join p.force f where p.id ";
    if (ids.size() > Listed.MOST) {
      return entities
          .createQuery(columns + "in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultStream();
    }
    var few = new Listed("id", ids);
    return few.into(entities.createQuery(columns + few.in(), Object[].class)).getResultStream();
  }

  /** Everybody of a force who takes part, by name. */
  public Map<PersonId, PersonCard> of(ForceId force) {
    var cards = new LinkedHashMap<PersonId, PersonCard>();
    entities
        .createQuery(
            "select p from Person p join fetch p.force f where f.code = :force"
                + " and p.state = :active order by p.name, p.id",
            Person.class)
        .setParameter("force", force.code())
        .setParameter("active", PersonState.ACTIVE)
        .getResultList()
        .forEach(person -> cards.put(person.id(), person.card()));
    return cards;
  }

  /** The card of whoever has this address, if anybody. */
  public Optional<PersonCard> byEmail(EmailAddress email) {
    return personAt(email).map(Person::card);
  }

  /** Whether the person takes part: entered, and neither disabled nor erased. */
  public boolean active(PersonId person) {
    return get(person).state() == PersonState.ACTIVE;
  }

  /** The holders of a role, for one force or, with null, for any; by name. */
  public List<PersonCard> holding(Role role, ForceId force) {
    return entities
        .createQuery(
            "select distinct p from Person p join p.roles r left join fetch p.force"
                + " where r.role = :role and (:force is null or r.force = :force)"
                + " and p.state = :active order by p.name, p.id",
            Person.class)
        .setParameter("role", role)
        .setParameter("force", force == null ? null : force.code())
        .setParameter("active", PersonState.ACTIVE)
        .getResultStream()
        .map(Person::card)
        .toList();
  }

  /**
   * A page of people. The national team, administrators and auditors see everybody; a coordinator
   * sees the own force, whatever force was asked for.
   */
  public List<PersonDetails> search(Actor actor, PeopleFilter filter) {
    return PeopleQuery.of(PeopleAccess.narrowed(actor, filter)).page(entities);
  }

  /** Active people of a force, by a part of the name or address; the caller says who may know. */
  public List<PersonCard> named(ForceId force, String words, int most) {
    var filter = new PeopleFilter(words, force, null, PersonState.ACTIVE, null, most);
    return PeopleQuery.of(filter).page(entities).stream().map(PersonDetails::card).toList();
  }

  /** How many people a filter lets through, on whatever page; the reader sees no others either. */
  public long count(Actor actor, PeopleFilter filter) {
    return PeopleQuery.of(PeopleAccess.narrowed(actor, filter.everyPage())).count(entities);
  }

  /** One person; for somebody who may not know of the person, there is none. */
  public PersonDetails details(Actor actor, PersonId person) {
    Person found = get(person);
    PeopleAccess.requireSight(actor, found);
    return PeopleQuery.details(found);
  }

  /** Enters somebody: an administrator or NPWS anybody, a coordinator people of the own force. */
  public PersonId enter(Actor actor, NewPerson somebody) {
    return enter(actor.as(PeopleAccess.requireToEnter(actor, somebody.force())), somebody);
  }

  /** The same for another room, which has decided that this person may. */
  public PersonId enter(AuditEntry.Who by, NewPerson somebody) {
    if (personAt(somebody.email()).isPresent()) {
      throw EmailRefused.taken(somebody.email().value());
    }
    Force force = somebody.force() == null ? null : forces.get(somebody.force());
    if (force != null && !force.owns(somebody.email())) {
      throw EmailRefused.notOfForce(force.name(), somebody.email().domain());
    }
    Person person = new Person(somebody, force, clock.instant());
    entities.persist(person);
    auditTrail.record(
        by, "person entered", "person", person.id(), force == null ? "" : force.name());
    return person.id();
  }

  /** Gives a role. Open sessions of the person end, so that the next one starts with it. */
  public void grant(Actor actor, PersonId person, Grant grant) {
    PeopleAccess.requireToGrant(actor, person);
    if (grant.force() != null) {
      forces.get(grant.force());
    }
    get(person).grant(grant, clock.instant());
    changed(actor, "role granted", person, described(grant));
  }

  /** Takes a role away, and ends the person's sessions. */
  public void revoke(Actor actor, PersonId person, Grant grant) {
    PeopleAccess.requireToGrant(actor, person);
    get(person).revoke(grant);
    changed(actor, "role revoked", person, described(grant));
  }

  /** Keeps the person from signing in, from this moment. */
  public void disable(Actor actor, PersonId person) {
    PeopleAccess.requireToDisable(actor, person);
    get(person).disable();
    changed(actor, "person disabled", person, null);
  }

  public void enable(Actor actor, PersonId person) {
    PeopleAccess.requireToDisable(actor, person);
    get(person).enable();
    changed(actor, "person enabled", person, null);
  }

  /** Corrects names: each of us our own, an administrator anybody's. */
  public void rename(
      Actor actor, PersonId person, PrintedName name, PrintedName printedName, PersonKind kind) {
    if (!actor.is(person) && !actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    get(person).rename(name, printedName, kind);
    auditTrail.record(
        actor.as(actor.is(person) ? Role.MEMBER : Role.ADMINISTRATOR),
        "person renamed",
        "person",
        person,
        null);
  }

  /**
   * Replaces the address: each of us our own, once a letter to it was answered (see the accounts),
   * an administrator anybody's. Sessions end.
   */
  public void changeEmail(Actor actor, PersonId person, EmailAddress email) {
    if (!actor.is(person) && !actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    if (personAt(email).isPresent()) {
      throw EmailRefused.taken(email.value());
    }
    get(person).moveTo(email);
    auditTrail.record(
        actor.as(actor.is(person) ? Role.MEMBER : Role.ADMINISTRATOR),
        "address changed",
        "person",
        person,
        null);
    accessChanged.fire(new AccessChanged(person));
  }

  /** Moves somebody to another force, or out of any with null. */
  public void transfer(Actor actor, PersonId person, ForceId force) {
    PeopleAccess.requireToGrant(actor, person);
    get(person).transferTo(force == null ? null : forces.get(force));
    changed(actor, "person transferred", person, force == null ? "no force" : force.code());
  }

  /** How many people have this kind of state; for the administrator's first screen. */
  public long count(PersonState state) {
    return entities
        .createQuery("select count(p) from Person p where p.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  private void changed(Actor actor, String action, PersonId person, String detail) {
    auditTrail.record(actor.as(Role.ADMINISTRATOR), action, "person", person, detail);
    accessChanged.fire(new AccessChanged(person));
  }

  private Optional<Person> personAt(EmailAddress email) {
    return entities
        .createQuery(
            "select p from Person p left join fetch p.force where p.email = :email", Person.class)
        .setParameter("email", email.value())
        .getResultStream()
        .findFirst();
  }

  /** For this room: the person itself. */
  Person known(PersonId person) {
    return get(person);
  }

  private Person get(PersonId person) {
    return Optional.ofNullable(entities.find(Person.class, person.value()))
        .orElseThrow(PersonRefused::unknown);
  }

  private static String described(Grant grant) {
    String role = grant.role().name().toLowerCase(java.util.Locale.ROOT);
    return grant.force() == null ? role : role + " of " + grant.force();
  }
}
