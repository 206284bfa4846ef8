package uk.npws.alongside.foundation;

import java.time.Instant;
import java.time.Period;

/**
 * One kind of personal data that a room keeps: a line of the retention table. Its words are {@code
 * kept.{kind}.what}, {@code .why}, {@code .long} (with the time as {0}, where there is one) and
 * {@code .then}, so that what people read and what the night removes cannot differ.
 *
 * @param kind its name, such as {@code needs}
 * @param time how long it is kept, or null when it goes with something else
 * @param removal what takes it away, or null when no nightly run does
 */
public record Keeping(String kind, Period time, Removal removal) {

  /** Takes away what was over before a moment, and says how many that were. */
  @FunctionalInterface
  public interface Removal {
    int before(Instant moment);
  }

  /** The moment before which it is over; without a time of its own, now. */
  Instant over(Instant now) {
    return time == null ? now : now.atZone(Clocks.LONDON).minus(time).toInstant();
  }

  public boolean removedNightly() {
    return removal != null;
  }
}
