package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Role;

/**
 * Who acts for a force at an event: its coordinator, the deputy to whom the coordinator handed the
 * invitation, or NPWS.
 */
@ApplicationScoped
class ForceAccess {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void checkNaming(Actor actor, Event event, ForceId force) {
    if (!actor.has(Role.NPWS) && !coordinates(actor, force) && !deputises(actor, event, force)) {
      throw AllocationRefused.namingNotYours();
    }
  }

  /** The invitation, for whoever may know of it; for others there is none. */
  Invitation invitation(Actor actor, UUID id) {
    Invitation found = entities.find(Invitation.class, id);
    if (found == null || !sees(actor, found)) {
      throw InvitationRefused.missing();
    }
    return found;
  }

  /** Whether the force was invited to the event, and has not said no. */
  boolean invited(Event event, ForceId force) {
    return !entities
        .createQuery(
            "select i.id from Invitation i where i.event = :event and i.force = :force"
                + " and i.state in :standing",
            UUID.class)
        .setParameter("event", event)
        .setParameter("force", force.code())
        .setParameter(
            "standing",
            List.of(InvitationState.SENT, InvitationState.OPENED, InvitationState.ACCEPTED))
        .getResultList()
        .isEmpty();
  }

  static boolean sees(Actor actor, Invitation invitation) {
    return actor.has(Role.NPWS) || ofForce(actor, invitation);
  }

  /** One of the force to whom the invitation is addressed; not before it was sent. */
  static boolean ofForce(Actor actor, Invitation invitation) {
    return invitation.state().known()
        && (coordinates(actor, invitation.force()) || actor.is(invitation.deputy()));
  }

  static boolean coordinates(Actor actor, ForceId force) {
    return actor.has(Role.COORDINATOR, force);
  }

  /** In which role: a deputy has none of the kind. */
  static Role roleOf(Actor actor, ForceId force) {
    return actor.has(Role.NPWS)
        ? Role.NPWS
        : coordinates(actor, force) ? Role.COORDINATOR : Role.MEMBER;
  }

  private boolean deputises(Actor actor, Event event, ForceId force) {
    return actor.signedIn()
        && !entities
            .createQuery(
                "select i.id from Invitation i where i.event = :event and i.force = :force"
                    + " and i.deputy = :me",
                UUID.class)
            .setParameter("event", event)
            .setParameter("force", force.code())
            .setParameter("me", actor.person().value())
            .getResultList()
            .isEmpty();
  }
}
