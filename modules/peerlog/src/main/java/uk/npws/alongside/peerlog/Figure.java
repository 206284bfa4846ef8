package uk.npws.alongside.peerlog;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * A count as it may be shown: 0 is 0, 1 to 7 is "1–7", all else is the nearest 5. It keeps only
 * what the reader is told, the lowest and the highest the count may be; the count itself is gone.
 */
public record Figure(int low, int high) {

  private static final int STEP = 5;
  private static final int SMALL = 7;

  /** Whoever counts fewer than this could be somebody. */
  static final int SAFE = 5;

  public Figure {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** A count of less than nothing, by contra entries of earlier months, counts as none. */
  public static Figure of(int count) {
    if (count <= 0) {
      return new Figure(0, 0);
    }
    if (count <= SMALL) {
      return new Figure(1, SMALL);
    }
    int nearest = (count + STEP / 2) / STEP * STEP;
    return new Figure(Math.max(SMALL + 1, nearest - STEP / 2), nearest + STEP / 2);
  }

  /**
   * A total beside its parts. It is rounded on its own. Where a part is small and the total so near
   * to the least the parts add up to that the difference would leave fewer than five for that part,
   * the total takes in the next step as well. Whether it does depends on what is shown anyway, so
   * that it tells nothing more.
   */
  public static Figure total(int count, Collection<Figure> parts) {
    Figure shown = of(count);
    if (parts.stream().noneMatch(Figure::small)) {
      return shown;
    }
    int least = parts.stream().mapToInt(Figure::low).sum();
    Figure nearest = of(least);
    if (nearest.high() >= least + SAFE - 1) {
      return shown;
    }
    Figure wide = new Figure(nearest.low(), nearest.high() + STEP);
    return count <= wide.high() ? wide : shown;
  }

  public boolean none() {
    return high == 0;
  }

  /** Whether it is the band of few. */
  public boolean small() {
    return low == 1 && high == SMALL;
  }

  /** Whether it reads as one number. */
  public boolean single() {
    return high - low < STEP;
  }

  /** The number it reads as; for a band, its upper end. */
  public int drawn() {
    return none() || !single() ? high : (high + STEP / 2) / STEP * STEP;
  }

  /** The share of a total, from the two figures as shown, in whole per cent; bands have none. */
  public OptionalInt percentOf(Figure total) {
    if (!single() || !total.single() || total.none()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.min(100, Math.round(100f * drawn() / total.drawn())));
  }

  /** As it is read. */
  @Override
  public String toString() {
    return single() ? String.valueOf(drawn()) : low + "–" + high;
  }
}
