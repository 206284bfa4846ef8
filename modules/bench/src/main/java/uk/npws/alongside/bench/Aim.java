package uk.npws.alongside.bench;

import java.util.function.Predicate;

/**
 * What an operation shall reach, and what those get who pick another system (Moodle 4.5 with
 * facetoface on the same kind of machine).
 */
record Aim(String elsewhere, String wanted, Predicate<Measure> test) {

  static final Aim NONE = new Aim("", "", measure -> true);

  /** So many a second at least. */
  static Aim atLeast(double perSecond, String elsewhere) {
    return new Aim(
        elsewhere,
        "≥ " + Figures.show(perSecond) + " per s",
        measure -> measure.perSecond() >= perSecond);
  }

  /** And half of the answers within so many milliseconds. */
  Aim within(double millis) {
    return new Aim(
        elsewhere,
        wanted + ", p50 ≤ " + Figures.show(millis) + " ms",
        measure -> test.test(measure) && measure.p50() <= millis);
  }

  String verdict(Measure measure) {
    return wanted.isEmpty() ? "" : test.test(measure) ? "yes" : "**no**";
  }
}
