package uk.npws.alongside.events;

/** Why a closed register is corrected. */
public enum Correction {
  /** The wrong person, or a slip of the finger. */
  TICKED_BY_MISTAKE,
  /** Was there, and nobody ticked. */
  OVERLOOKED,
  /** The signed sheet says so. */
  SIGNED_SHEET,
  /** A tick that a phone sent after closing. */
  LATE_TICK,
  OTHER
}
