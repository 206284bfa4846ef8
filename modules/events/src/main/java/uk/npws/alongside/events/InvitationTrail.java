package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Steps of invitations, written into the audit trail under the role in which they were taken. */
@ApplicationScoped
class InvitationTrail {

  @Inject AuditTrail audit;

  void record(Actor actor, String action, Invitation invitation, String detail) {
    audit.record(
        actor.as(ForceAccess.roleOf(actor, invitation.force())),
        action,
        "invitation",
        invitation.id(),
        invitation.event().reference()
            + " "
            + invitation.force()
            + (detail == null ? "" : ": " + detail));
  }

  /** A link that was no longer good, or was not for whoever followed it. */
  void refused(Actor actor, Invitation invitation, String why) {
    audit.record(
        actor.as(Role.MEMBER),
        "invitation link refused",
        "invitation",
        invitation.id(),
        invitation.event().reference() + " " + invitation.force() + ": " + why);
  }
}
