package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;

/**
 * Where the link in a letter of invitation leads. It opens nothing by itself: whoever follows it
 * has signed in, and sees the invitation only as one of its force.
 */
@ApplicationScoped
@Transactional
public class InvitationLinks {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject InvitationTrail trail;
  @Inject Clock clock;

  /** What came of following a link. */
  public enum Outcome {
    /** It leads to the invitation. */
    OPENED,
    /** It was followed before. */
    USED,
    /** A later letter has another in its place. */
    SUPERSEDED,
    /** The reader is of another force. */
    WRONG_FORCE,
    /** There is no such link. */
    UNKNOWN
  }

  /**
   * @param invitation where the reader may go on, or null
   */
  public record Followed(Outcome outcome, UUID invitation) {}

  public Followed follow(Actor actor, String secret) {
    InvitationLink link = entities.find(InvitationLink.class, Secrets.digest(secret));
    Invitation invitation =
        link == null ? null : entities.find(Invitation.class, link.invitation());
    if (invitation == null || !actor.signedIn()) {
      return new Followed(Outcome.UNKNOWN, null);
    }
    if (!ForceAccess.sees(actor, invitation)) {
      return refused(actor, invitation, Outcome.WRONG_FORCE);
    }
    if (link.superseded()) {
      return refused(actor, invitation, Outcome.SUPERSEDED);
    }
    if (link.used()) {
      return refused(actor, invitation, Outcome.USED);
    }
    if (ForceAccess.ofForce(actor, invitation)) {
      link.use(clock.instant());
      trail.record(actor, "invitation link followed", invitation, null);
    }
    return new Followed(Outcome.OPENED, invitation.id());
  }

  private Followed refused(Actor actor, Invitation invitation, Outcome outcome) {
    trail.refused(actor, invitation, outcome.name());
    return new Followed(outcome, outcome == Outcome.WRONG_FORCE ? null : invitation.id());
  }
}
