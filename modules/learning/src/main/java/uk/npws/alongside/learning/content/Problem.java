package uk.npws.alongside.learning.content;

import java.util.Comparator;

/**
 * One thing wrong in the content, where, and how to mend it. Reads as {@code file:line:col what is
 * wrong → how to mend it}.
 *
 * @param file from the content folder, with forward slashes
 * @param line from 1
 * @param column from 1
 */
public record Problem(String file, int line, int column, String what, String mend)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::what);

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + " " + what + " → " + mend;
  }
}
