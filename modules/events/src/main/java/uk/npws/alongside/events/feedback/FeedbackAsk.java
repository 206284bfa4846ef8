package uk.npws.alongside.events.feedback;

import java.time.Instant;

/**
 * What the link in a letter opens.
 *
 * @param used whether the one answer was given
 * @param open whether there is still time
 */
public record FeedbackAsk(
    String event,
    String days,
    Round round,
    FeedbackForm form,
    Instant closes,
    boolean used,
    boolean open) {

  /** Whether an answer can be given. */
  public boolean answerable() {
    return open && !used;
  }
}
