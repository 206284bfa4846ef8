package uk.npws.alongside.events.feedback;

import java.time.Instant;
import java.util.List;
import uk.npws.alongside.events.Event;

/**
 * What people said in one round about one event, as far as it may be shown.
 *
 * @param asked how many were asked
 * @param answered how many links were used
 * @param closes when the round ends; nothing is shown before, but how many have answered
 * @param statements empty while nothing may be shown
 * @param words empty while nothing may be shown, in no order
 */
public record EventResults(
    Event event,
    Round round,
    long asked,
    long answered,
    Instant closes,
    boolean closed,
    List<Statement> statements,
    List<Words> words) {

  /** One statement; without enough marks, its tally stays hidden. */
  public record Statement(String key, String text, FeedbackTally tally) {
    public boolean shown() {
      return tally != null;
    }
  }

  /** What was said to one question. */
  public record Words(String text, List<String> said) {}

  /** Whether there is anything to see. */
  public boolean shown() {
    return !statements.isEmpty();
  }

  /** Whether it stays hidden because too few answered. */
  public boolean tooFew() {
    return closed && !shown();
  }

  /** In whole per cent. */
  public long share() {
    return asked == 0 ? 0 : Math.round(100.0 * answered / asked);
  }
}
