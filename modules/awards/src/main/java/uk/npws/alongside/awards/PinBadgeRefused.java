package uk.npws.alongside.awards;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a pin badge. */
public class PinBadgeRefused extends Refusal {

  private PinBadgeRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static PinBadgeRefused unknown() {
    return new PinBadgeRefused(Kind.MISSING, "unknown");
  }

  public static PinBadgeRefused notYours() {
    return new PinBadgeRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Somebody else was faster, or the attendance was withdrawn. */
  public static PinBadgeRefused cannotBecome(PinBadgeState state, PinBadgeState next) {
    return new PinBadgeRefused(Kind.CONFLICT, "cannot-become", "state", state, "next", next);
  }

  public static PinBadgeRefused noneChosen() {
    return new PinBadgeRefused(Kind.INVALID, "none-chosen", "field", "chosen");
  }

  public static PinBadgeRefused referenceTooLong(int most) {
    return new PinBadgeRefused(
        Kind.INVALID, "reference-too-long", "field", "reference", "most", most);
  }
}
