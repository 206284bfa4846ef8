package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;

/** Why a force could not be invited, or an invitation not answered. */
public class InvitationRefused extends Refusal {

  private InvitationRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** There is none, or none that this person may know of. */
  public static InvitationRefused missing() {
    return new InvitationRefused(Kind.MISSING, "missing");
  }

  /** Forces are invited by NPWS. */
  public static InvitationRefused notYours() {
    return new InvitationRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** The deputy answers and names, and passes nothing on. */
  public static InvitationRefused handingNotYours() {
    return new InvitationRefused(Kind.FORBIDDEN, "handing-not-yours");
  }

  public static InvitationRefused noForce() {
    return new InvitationRefused(Kind.INVALID, "no-force", "field", "forces");
  }

  /** This force has an invitation to the event that stands. */
  public static InvitationRefused alreadyInvited(String force) {
    return new InvitationRefused(
        Kind.CONFLICT, "already-invited", "field", "forces", "force", force);
  }

  /** Nobody coordinates for this force, so the letter would reach nobody. */
  public static InvitationRefused nobodyToWriteTo(String force) {
    return new InvitationRefused(
        Kind.CONFLICT, "nobody-to-write-to", "field", "forces", "force", force);
  }

  public static InvitationRefused placesOutOfRange(int most) {
    return new InvitationRefused(
        Kind.INVALID, "places-out-of-range", "field", "places", "most", most);
  }

  /** The places asked for are more than are free. */
  public static InvitationRefused notSoManyFree(int wanted, int free) {
    return new InvitationRefused(
        Kind.CONFLICT, "not-so-many-free", "field", "places", "wanted", wanted, "free", free);
  }

  public static InvitationRefused dateMissing(String field) {
    return new InvitationRefused(Kind.INVALID, "date-missing", "field", field);
  }

  public static InvitationRefused releasedBeforeReply() {
    return new InvitationRefused(Kind.INVALID, "released-before-reply", "field", "releases");
  }

  /** The reply date has passed already, or is after the event begins. */
  public static InvitationRefused replyOutOfReach(Event event) {
    return new InvitationRefused(
        Kind.INVALID, "reply-out-of-reach", "field", "replyBy", "day", When.day(event.starts()));
  }

  /** Only to events that are published and to come. */
  public static InvitationRefused notToCome(Event event) {
    return new InvitationRefused(Kind.CONFLICT, "not-to-come", "event", event.title());
  }

  /** The time to answer has passed while the form was open, or long ago. */
  public static InvitationRefused tooLate(Invitation invitation) {
    return new InvitationRefused(
        Kind.CONFLICT,
        "too-late",
        "day",
        When.moment(invitation.replyBy()),
        "event",
        invitation.event().title());
  }

  public static InvitationRefused reasonMissing() {
    return new InvitationRefused(Kind.INVALID, "reason-missing", "field", "reason");
  }

  /** People are named already, so the force cannot take none. */
  public static InvitationRefused peopleNamed(int named) {
    return new InvitationRefused(Kind.CONFLICT, "people-named", "named", named);
  }

  /** It was answered, withdrawn or sent otherwise in the meantime. */
  public static InvitationRefused notFrom(InvitationState state, InvitationState to) {
    return new InvitationRefused(
        Kind.CONFLICT, "not-from", "state", state.name(), "to", String.valueOf(to));
  }

  /** The deputy is a person of the same force who takes part. */
  public static InvitationRefused deputyOfForce() {
    return new InvitationRefused(Kind.INVALID, "deputy-of-force", "field", "person");
  }
}
