package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Role;

/** Who acts for a force at an event. */
@ApplicationScoped
class ForceAccess {

  /** The coordinator of the force, or NPWS. */
  void checkNaming(Actor actor, Event event, ForceId force) {
    if (!actor.has(Role.COORDINATOR, force) && !actor.has(Role.NPWS)) {
      throw AllocationRefused.namingNotYours();
    }
  }
}
