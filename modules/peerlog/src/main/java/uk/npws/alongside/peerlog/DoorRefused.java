package uk.npws.alongside.peerlog;

import uk.npws.alongside.foundation.Refusal;

/** A force's QR code, or what somebody wanted with it, was refused. */
public class DoorRefused extends Refusal {

  private DoorRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** It was renewed, or never was one. */
  static DoorRefused closed() {
    return new DoorRefused(Kind.MISSING, "closed");
  }

  static DoorRefused notYours() {
    return new DoorRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Too many logs through one door, or from one place, in a short time. */
  public static DoorRefused tooOften() {
    return new DoorRefused(Kind.TOO_OFTEN, "too-often");
  }
}
