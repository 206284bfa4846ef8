package uk.npws.alongside.events;

/**
 * What the national team decides about a request.
 *
 * @param granted a place, or the end of the queue when none is free
 * @param reason told to the person and the force
 * @param note for the team; the person can ask to read it, so it is part of the export
 */
public record Decision(boolean granted, Reason reason, String note) {

  static final int MOST = 400;

  public Decision {
    if (reason == null
        || !(granted ? Reason.forGranting() : Reason.forDeclining()).contains(reason)) {
      throw BookingRefused.reasonMissing();
    }
    note = Fields.optional("note", note, MOST);
  }

  public static Decision grant(Reason reason, String note) {
    return new Decision(true, reason, note);
  }

  public static Decision decline(Reason reason, String note) {
    return new Decision(false, reason, note);
  }
}
