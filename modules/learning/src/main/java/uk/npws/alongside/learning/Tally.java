package uk.npws.alongside.learning;

/**
 * How often something happened, told so that nobody can be made out: fewer than ten are not told,
 * and the rest is rounded down to tens, so that looking twice does not show what one person did in
 * between.
 */
public final class Tally implements Comparable<Tally> {

  public static final int LEAST = 10;

  private final long exact;

  Tally(long exact) {
    this.exact = exact;
  }

  /** Whether it may be told. */
  public boolean told() {
    return exact >= LEAST;
  }

  /** Rounded down to tens; 0 when it is not told. */
  public long rounded() {
    return exact / LEAST * LEAST;
  }

  /** Of how many in a hundred, to the nearest five; 0 unless both may be told. */
  public long percentOf(Tally whole) {
    return told() && whole.told() ? Math.round(20.0 * exact / whole.exact) * 5 : 0;
  }

  @Override
  public int compareTo(Tally other) {
    return Long.compare(rounded(), other.rounded());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && tally.exact == exact;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }

  /** For the words of pages: never the exact number. */
  @Override
  public String toString() {
    return String.valueOf(rounded());
  }
}
