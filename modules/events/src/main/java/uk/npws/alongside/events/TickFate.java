package uk.npws.alongside.events;

/** What became of a tick that a phone sent. */
public enum TickFate {
  /** It stands in the register, or says what stood there already. */
  TAKEN,
  /** A later tap about the same person was there before it. */
  OVERTAKEN,
  /** It came when the register was closed, or about a place that is gone: somebody must look. */
  CONFLICT,
  /** Somebody looked and followed it. */
  FOLLOWED,
  /** Somebody looked and left the register as it was. */
  LEFT
}
