package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;

/** Why an event could not be shown, made or changed. */
public class EventRefused extends Refusal {

  private EventRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static EventRefused missing() {
    return new EventRefused(Kind.MISSING, "missing");
  }

  public static EventRefused notYours() {
    return new EventRefused(Kind.FORBIDDEN, "not-yours");
  }

  public static EventRefused required(String field) {
    return new EventRefused(Kind.INVALID, "required", "field", field);
  }

  public static EventRefused tooLong(String field, int most) {
    return new EventRefused(Kind.INVALID, "too-long", "field", field, "most", most);
  }

  /** Control characters, or something else that no title or address has. */
  public static EventRefused unprintable(String field) {
    return new EventRefused(Kind.INVALID, "unprintable", "field", field);
  }

  public static EventRefused unknown(String field) {
    return new EventRefused(Kind.INVALID, "unknown", "field", field);
  }

  public static EventRefused noLink(String field) {
    return new EventRefused(Kind.INVALID, "no-link", "field", field);
  }

  public static EventRefused outOfRange(String field, int least, int most) {
    return new EventRefused(
        Kind.INVALID, "out-of-range", "field", field, "least", least, "most", most);
  }

  /** A sitting ends before it begins, or begins before the one before has ended. */
  public static EventRefused sittingsOutOfOrder() {
    return new EventRefused(Kind.INVALID, "sittings-out-of-order", "field", "starts");
  }

  public static EventRefused closesBeforeOpening() {
    return new EventRefused(Kind.INVALID, "closes-before-opening", "field", "closes");
  }

  /** A last day, to book or to cancel, after the event has begun. */
  public static EventRefused afterTheStart(String field) {
    return new EventRefused(Kind.INVALID, "after-the-start", "field", field);
  }

  /** So far ahead that it is a slip of the hand. */
  public static EventRefused farAhead(int years) {
    return new EventRefused(Kind.INVALID, "far-ahead", "field", "starts", "years", years);
  }

  public static EventRefused placesTaken(int taken) {
    return new EventRefused(Kind.INVALID, "places-taken", "field", "capacity", "taken", taken);
  }

  /** Days of reminders that are no numbers, too many, or too far ahead. */
  public static EventRefused reminderDays(int most, int farthest) {
    return new EventRefused(
        Kind.INVALID, "reminder-days", "field", "days", "most", most, "farthest", farthest);
  }

  public static EventRefused inThePast() {
    return new EventRefused(Kind.CONFLICT, "in-the-past");
  }

  /** A register is closed, so days and times are history. */
  public static EventRefused registerClosed() {
    return new EventRefused(Kind.CONFLICT, "register-closed");
  }

  /** No minimum was set, or it is too late to decide. */
  public static EventRefused nothingToDecide() {
    return new EventRefused(Kind.CONFLICT, "nothing-to-decide");
  }

  /** Nobody is left to be moved, or nobody was chosen. */
  public static EventRefused nobodyToMove() {
    return new EventRefused(Kind.CONFLICT, "nobody-to-move");
  }

  /** People are moved to a coming date of the same course that can still take them. */
  public static EventRefused notThere() {
    return new EventRefused(Kind.INVALID, "not-there", "field", "to");
  }

  public static EventRefused templateMissing() {
    return new EventRefused(Kind.MISSING, "template-missing");
  }

  public static EventRefused templateKnown(String name) {
    return new EventRefused(Kind.CONFLICT, "template-known", "field", "name", "name", name);
  }

  public static EventRefused courseMissing() {
    return new EventRefused(Kind.MISSING, "course-missing");
  }

  public static EventRefused notYourForce() {
    return new EventRefused(Kind.FORBIDDEN, "not-your-force");
  }

  public static EventRefused signedOut() {
    return new EventRefused(Kind.FORBIDDEN, "signed-out");
  }

  public static EventRefused notFrom(EventStatus status) {
    return new EventRefused(Kind.CONFLICT, "not-from", "status", status.name());
  }

  /** Somebody else saved it since the form was opened. */
  public static EventRefused changedMeanwhile() {
    return new EventRefused(Kind.CONFLICT, "changed-meanwhile");
  }

  public static EventRefused venueMissing() {
    return new EventRefused(Kind.MISSING, "venue-missing");
  }

  /** Somebody else saved the venue since the form was opened. */
  public static EventRefused venueChangedMeanwhile() {
    return new EventRefused(Kind.CONFLICT, "venue-changed-meanwhile");
  }

  public static EventRefused venueKnown(String name) {
    return new EventRefused(Kind.CONFLICT, "venue-known", "field", "name", "venue", name);
  }
}
