package uk.npws.alongside.events.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each mark was given to a statement, as it may be shown: under five answers nothing is.
 *
 * @param counts how often 1, 2, 3, 4 and 5 were given, in this order
 */
public record FeedbackTally(List<Integer> counts) {

  /** Fewer answers than this could be somebody. */
  public static final int ENOUGH = 5;

  /** Under this name, with mark 0, whole answers are counted. */
  static final String ANSWERS = "answers";

  public FeedbackTally {
    counts = List.copyOf(counts);
    if (counts.size() != 5) {
      throw new IllegalArgumentException("marks go from 1 to 5");
    }
  }

  static FeedbackTally of(Map<Integer, Integer> byMark) {
    return new FeedbackTally(
        IntStream.rangeClosed(1, 5).map(mark -> byMark.getOrDefault(mark, 0)).boxed().toList());
  }

  /** Both together. */
  FeedbackTally plus(FeedbackTally other) {
    return new FeedbackTally(
        IntStream.range(0, 5).map(i -> counts.get(i) + other.counts.get(i)).boxed().toList());
  }

  public int answers() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether so many answered that nobody can be told from it. */
  public boolean enough() {
    return answers() >= ENOUGH;
  }

  /** The mean mark in tenths, such as 4.3; 0 where nobody answered. */
  public double mean() {
    int all = answers();
    int sum = IntStream.range(0, 5).map(i -> counts.get(i) * (i + 1)).sum();
    return all == 0 ? 0 : Math.round(10.0 * sum / all) / 10.0;
  }

  /** The share of each mark in whole per cent, as wide as its part of a bar. */
  public List<Integer> shares() {
    int all = Math.max(1, answers());
    return counts.stream().map(many -> Math.round(100f * many / all)).toList();
  }

  /** By name and mark, as the table has them. */
  static Map<String, FeedbackTally> gather(List<Object[]> rows) {
    var byName = new LinkedHashMap<String, Map<Integer, Integer>>();
    for (Object[] row : rows) {
      byName
          .computeIfAbsent((String) row[0], name -> new LinkedHashMap<>())
          .put(((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }
    var tallies = new LinkedHashMap<String, FeedbackTally>();
    byName.forEach((name, marks) -> tallies.put(name, of(marks)));
    return tallies;
  }
}
