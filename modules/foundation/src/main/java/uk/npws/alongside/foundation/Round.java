package uk.npws.alongside.foundation;

import java.time.Duration;

/**
 * The moment at which the portal looks what time has brought about: letters that are due, offers
 * that ran out. Whoever has such work observes it, asynchronously, and lets a round pass when the
 * work of an earlier one is not done.
 *
 * @param length until the next
 */
public record Round(Duration length) {

  /** For how long one node does a job of this round: so long that the others miss the round. */
  public Duration turn() {
    return length.multipliedBy(4).dividedBy(5);
  }
}
