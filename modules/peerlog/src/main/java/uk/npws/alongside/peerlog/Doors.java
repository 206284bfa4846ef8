package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Role;

/** The QR codes of the forces, one each. Coordinators show, print and renew their own. */
@ApplicationScoped
@Transactional
public class Doors {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Forces forces;
  @Inject AuditTrail auditTrail;

  private final Secrets secrets = Secrets.ofInstallation();

  /** The token of the own force's code; the first time, the code is made. */
  public String token(Actor actor, ForceId force) {
    requireCoordinator(actor, force);
    return door(force).token(secrets);
  }

  /** Another token; the one before, on whatever wall it hangs, stops working. */
  public String renew(Actor actor, ForceId force) {
    requireCoordinator(actor, force);
    Door door = door(force);
    door.renew(secrets);
    auditTrail.record(actor.as(Role.COORDINATOR), "log code renewed", "force", force.code(), null);
    return door.token(secrets);
  }

  /** The force that this token opens; refused when it opens none. */
  ForceId open(String token) {
    return entities
        .createQuery("select d from Door d where d.tokenHash = :hash", Door.class)
        .setParameter("hash", Door.hash(token))
        .getResultStream()
        .findFirst()
        .map(Door::force)
        .orElseThrow(DoorRefused::closed);
  }

  /**
   * The name of the force that this token opens, so that people see they are in the right place.
   */
  public String forceName(String token) {
    return forces.find(open(token)).map(Force::name).orElseThrow(DoorRefused::closed);
  }

  private Door door(ForceId force) {
    Door door = entities.find(Door.class, force.code(), LockModeType.PESSIMISTIC_WRITE);
    if (door == null) {
      door = new Door(forces.get(force).id(), secrets);
      entities.persist(door);
    }
    return door;
  }

  private static void requireCoordinator(Actor actor, ForceId force) {
    if (!actor.has(Role.COORDINATOR, force)) {
      throw DoorRefused.notYours();
    }
  }
}
