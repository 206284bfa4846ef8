package uk.npws.alongside.events;

import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/**
 * Who may book for whom, and change what was booked: everybody for oneself, a coordinator for the
 * people of the own force, NPWS for anyone.
 */
final class Doors {

  private Doors() {}

  static boolean open(Actor actor, PersonCard person) {
    return actor.is(person.id()) || inCharge(actor, person);
  }

  /** Acts for the person's force, or for the nation. */
  static boolean inCharge(Actor actor, PersonCard person) {
    return actor.has(Role.NPWS)
        || (person.force() != null && actor.has(Role.COORDINATOR, person.force()));
  }

  static void check(Actor actor, PersonCard person, BookingOrder order) {
    checkChange(actor, person);
    if (!order.override().isEmpty() && !actor.has(Role.NPWS)) {
      throw BookingRefused.overrideNotYours();
    }
    if (!order.needs().none() && !actor.is(person.id())) {
      throw BookingRefused.notYours();
    }
  }

  static void checkChange(Actor actor, PersonCard person) {
    if (actor != Actor.PORTAL && !actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    if (!open(actor, person)) {
      throw BookingRefused.notYours();
    }
  }

  /** Who gives somebody's place to somebody else: the force, or NPWS. */
  static void checkHanding(Actor actor, PersonCard person) {
    if (!inCharge(actor, person)) {
      throw BookingRefused.handingNotYours();
    }
  }

  /** The national team decides about requests, but nobody about the own. */
  static void checkDecision(Actor actor, PersonCard person) {
    if (!actor.has(Role.NPWS) || actor.is(person.id())) {
      throw BookingRefused.notYours();
    }
  }

  /** The national team is not bound by the deadline for cancelling. */
  static boolean anyTime(Actor actor) {
    return actor.has(Role.NPWS);
  }

  /** In which role this is done, for the audit trail. */
  static Role roleOf(Actor actor, Booking booking) {
    if (actor.is(booking.person())) {
      return Role.MEMBER;
    }
    return inCharge(actor);
  }

  /** The same for what is no single booking's: a deputy has no role of the kind. */
  static Role inCharge(Actor actor) {
    return actor.has(Role.NPWS)
        ? Role.NPWS
        : actor.has(Role.COORDINATOR) ? Role.COORDINATOR : Role.MEMBER;
  }
}
