package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts laid over each other line by line: the longest common run of lines is kept, what is
 * only in the first is taken out, what is only in the second is put in.
 */
public final class LineComparison {

  /** What became of a line. */
  public enum Fate {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  /** One line of either text. */
  public record Line(Fate fate, String text) {
    public boolean kept() {
      return fate == Fate.KEPT;
    }

    public boolean putIn() {
      return fate == Fate.PUT_IN;
    }

    public boolean takenOut() {
      return fate == Fate.TAKEN_OUT;
    }
  }

  private LineComparison() {}

  public static List<Line> of(String before, String after) {
    String[] from = before.split("\n", -1);
    String[] to = after.split("\n", -1);
    int[][] common = common(from, to);
    var lines = new ArrayList<Line>();
    int i = 0;
    int j = 0;
    while (i < from.length || j < to.length) {
      if (i < from.length && j < to.length && from[i].equals(to[j])) {
        lines.add(new Line(Fate.KEPT, from[i++]));
        j++;
      } else if (i < from.length && (j == to.length || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(Fate.TAKEN_OUT, from[i++]));
      } else {
        lines.add(new Line(Fate.PUT_IN, to[j++]));
      }
    }
    return lines;
  }

  /** How many lines are common to what follows line i of the one and line j of the other. */
  private static int[][] common(String[] from, String[] to) {
    int[][] common = new int[from.length + 1][to.length + 1];
    for (int i = from.length - 1; i >= 0; i--) {
      for (int j = to.length - 1; j >= 0; j--) {
        common[i][j] =
            from[i].equals(to[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
