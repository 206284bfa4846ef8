package uk.npws.alongside.learning.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers every problem of a reading, so that an author mends them all in one go. */
final class Problems {

  /** Nobody means another word by one that is longer. */
  private static final int LONGEST_WORD = 100;

  private final TreeSet<Problem> found = new TreeSet<>();
  private final TreeSet<Problem> warnings = new TreeSet<>();
  private final Set<String> refused = new HashSet<>();

  void add(Place place, String what, String mend) {
    if (!refused.contains(place.file())) {
      found.add(problem(place, what, mend));
    }
  }

  /** The file cannot be read at all: what else would be said of it follows from that. */
  void refuse(Place place, String what, String mend) {
    refused.add(place.file());
    found.add(problem(place, what, mend));
  }

  /** Something to look after that keeps nothing from being published. */
  void warn(Place place, String what, String mend) {
    warnings.add(problem(place, what, mend));
  }

  private static Problem problem(Place place, String what, String mend) {
    return new Problem(place.file(), place.line(), place.column(), what, mend);
  }

  List<Problem> all() {
    return List.copyOf(found);
  }

  List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  /** A hint at the known word that was probably meant, or else all that may be written. */
  static String meant(String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> "did you mean “" + near + "”?")
        .orElseGet(() -> "use one of " + String.join(", ", known));
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    int most = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= most)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** How many letters must be changed, added, dropped or swapped to get from one to the other. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, i, j, one, other);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int least(int[][] steps, int i, int j, String one, String other) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
