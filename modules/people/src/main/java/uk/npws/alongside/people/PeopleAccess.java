package uk.npws.alongside.people;

/** Who may see, enter and change whom. */
final class PeopleAccess {

  private PeopleAccess() {}

  private static boolean seesAll(Actor actor) {
    return actor.has(Role.ADMINISTRATOR) || actor.has(Role.NPWS) || actor.has(Role.AUDITOR);
  }

  private static boolean coordinates(Actor actor, ForceId force) {
    return force != null && actor.has(Role.COORDINATOR, force);
  }

  /** What of this the reader may list. */
  static PeopleFilter narrowed(Actor actor, PeopleFilter filter) {
    if (seesAll(actor)) {
      return filter;
    }
    if (!coordinates(actor, actor.force())) {
      throw PersonRefused.notYours();
    }
    return filter.of(actor.force());
  }

  static void requireSight(Actor actor, Person person) {
    if (!seesAll(actor) && !actor.is(person.id()) && !coordinates(actor, person.force())) {
      throw PersonRefused.unknown();
    }
  }

  /** The role in which somebody of this force is entered. */
  static Role requireToEnter(Actor actor, ForceId force) {
    if (actor.has(Role.ADMINISTRATOR)) {
      return Role.ADMINISTRATOR;
    }
    if (actor.has(Role.NPWS)) {
      return Role.NPWS;
    }
    if (coordinates(actor, force)) {
      return Role.COORDINATOR;
    }
    throw actor.has(Role.COORDINATOR) ? PersonRefused.notOfYourForce() : PersonRefused.notYours();
  }

  static void requireToGrant(Actor actor, PersonId person) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw RoleRefused.notYours();
    }
    if (actor.is(person)) {
      throw RoleRefused.oneself();
    }
  }

  /** The role in which everything held about somebody is asked for. */
  static Role requireToExport(Actor actor, PersonId person) {
    if (actor.is(person)) {
      return Role.MEMBER;
    }
    if (actor.has(Role.ADMINISTRATOR)) {
      return Role.ADMINISTRATOR;
    }
    if (actor.has(Role.AUDITOR)) {
      return Role.AUDITOR;
    }
    throw PersonRefused.notYours();
  }

  static void requireToErase(Actor actor, PersonId person) {
    requireToDisable(actor, person);
  }

  static void requireToDisable(Actor actor, PersonId person) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    if (actor.is(person)) {
      throw PersonRefused.oneself();
    }
  }
}
