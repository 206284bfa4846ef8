package uk.npws.alongside.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The few sums that a report needs. */
final class Figures {

  private Figures() {}

  /**
   * The smallest value that so many per cent do not exceed (nearest rank).
   *
   * @param ascending sorted values; none gives 0
   */
  static long percentile(long[] ascending, double percent) {
    if (ascending.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100 * ascending.length);
    return ascending[Math.min(Math.max(rank, 1), ascending.length) - 1];
  }

  /** The middle one, or the mean of the two in the middle. */
  static double median(double... values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static <T> double median(List<T> things, ToDoubleFunction<T> figure) {
    return median(things.stream().mapToDouble(figure).toArray());
  }

  /** As people read it: three figures that matter, thousands set apart; a dash for none. */
  static String show(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    String pattern = size >= 100 || value == 0 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.UK, pattern, value);
  }

  /** A share in whole per cent. */
  static String percent(double share) {
    return Double.isNaN(share) || Double.isInfinite(share) ? "–" : Math.round(share * 100) + " %";
  }
}
