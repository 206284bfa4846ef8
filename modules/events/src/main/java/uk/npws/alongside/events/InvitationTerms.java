package uk.npws.alongside.events;

import java.time.Instant;

/**
 * What an invitation asks.
 *
 * @param places how many the force is invited to take, 1 to 500
 * @param kept whether they are kept for the force from sending on; otherwise they are kept from
 *     acceptance, if there are as many by then
 * @param replyBy until when the force can answer, and change its answer
 * @param releases when accepted places without a name go back to everybody
 * @param message a few words of the team member, or empty
 */
public record InvitationTerms(
    int places, boolean kept, Instant replyBy, Instant releases, String message) {

  public InvitationTerms {
    if (places < 1 || places > Allocations.MOST) {
      throw InvitationRefused.placesOutOfRange(Allocations.MOST);
    }
    if (replyBy == null) {
      throw InvitationRefused.dateMissing("replyBy");
    }
    if (releases == null) {
      throw InvitationRefused.dateMissing("releases");
    }
    if (releases.isBefore(replyBy)) {
      throw InvitationRefused.releasedBeforeReply();
    }
    message = Fields.lines("message", message, 600);
  }
}
