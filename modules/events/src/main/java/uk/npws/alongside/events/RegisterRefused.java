package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;

/** Why a register could not be opened, marked or closed. */
public class RegisterRefused extends Refusal {

  private RegisterRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static RegisterRefused missing() {
    return new RegisterRefused(Kind.MISSING, "missing");
  }

  public static RegisterRefused notYours() {
    return new RegisterRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Closed registers are corrected one by one, with a reason. */
  public static RegisterRefused closed() {
    return new RegisterRefused(Kind.CONFLICT, "closed");
  }

  public static RegisterRefused stillOpen() {
    return new RegisterRefused(Kind.CONFLICT, "still-open");
  }

  /** The session has not begun. */
  public static RegisterRefused tooEarly(EventSession session) {
    return new RegisterRefused(Kind.CONFLICT, "too-early", "starts", When.moment(session.starts()));
  }

  public static RegisterRefused notRunning(Event event) {
    return new RegisterRefused(Kind.CONFLICT, "not-running", "event", event.title());
  }

  /** Who was not there missed no minutes. */
  public static RegisterRefused absentInPart() {
    return new RegisterRefused(Kind.INVALID, "absent-in-part");
  }

  /** Nobody misses more of a session than there is of it. */
  static RegisterRefused longerThanSession(EventSession session) {
    return new RegisterRefused(
        Kind.INVALID, "longer-than-session", "field", "late", "minutes", session.minutes());
  }

  /** A tap without an id, a person, a time, or too many at once. */
  public static RegisterRefused tapIncomplete() {
    return new RegisterRefused(Kind.INVALID, "tap-incomplete");
  }

  public static RegisterRefused reasonMissing() {
    return new RegisterRefused(Kind.INVALID, "reason-missing", "field", "reason");
  }

  /** Why somebody did not come can be said of those only who did not. */
  public static RegisterRefused notAbsent() {
    return new RegisterRefused(Kind.CONFLICT, "not-absent");
  }

  /** No place is free, or earlier training is missing, and nobody said why it is done. */
  public static RegisterRefused overrideMissing() {
    return new RegisterRefused(Kind.INVALID, "override-missing", "field", "override");
  }

  /** Of a force nobody is looked for by less than three letters. */
  public static RegisterRefused nameTooShort() {
    return new RegisterRefused(Kind.INVALID, "name-too-short", "field", "name");
  }

  /** Not numbers of the printed sheet. */
  public static RegisterRefused noNumbers(int last) {
    return new RegisterRefused(Kind.INVALID, "no-numbers", "field", "numbers", "last", last);
  }

  /** Somebody new belongs to a force. */
  public static RegisterRefused forceMissing() {
    return new RegisterRefused(Kind.INVALID, "force-missing", "field", "newForce");
  }
}
