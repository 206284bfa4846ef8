package uk.npws.alongside.peerlog;

import java.time.Period;

/** How long what is kept: read by the nightly sweep and shown to people. */
public enum Kept {
  /** From the month it counts in; after that only its month's figures are left. */
  SEALED_LOG(Period.ofMonths(24)),
  TALLY(Period.ofMonths(12)),
  /** From the day it was asked. */
  CALL(Period.ofMonths(24));

  private final Period time;

  Kept(Period time) {
    this.time = time;
  }

  public Period time() {
    return time;
  }
}
