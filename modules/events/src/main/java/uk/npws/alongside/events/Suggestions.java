package uk.npws.alongside.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.events.Suggestion.Because;

/**
 * In which order requests could be granted, by rules that a person can follow: whoever lost a place
 * on a cancelled event comes first; then forces that have nobody trained; then regions without a
 * place; forces with places step back; whoever attended before comes last. Where these say the same
 * the force's own rank decides, then who asked first. Each is looked at as if those before had
 * their places, so that one force does not take all by being untrained.
 */
final class Suggestions {

  /**
   * A request.
   *
   * @param force code, or null; forceName and region are empty then
   * @param rank in the force's order, 0 when the force did not nominate
   */
  record Wish(
      UUID booking,
      String force,
      String forceName,
      String region,
      int rank,
      int of,
      boolean afterCancelled,
      boolean attended,
      Instant asked) {}

  /**
   * What is known beside the requests.
   *
   * @param trained how many of each force attended the course
   * @param placesOfForce places that each force has here, those waiting for one included
   * @param placesOfRegion the same by region
   * @param free places that nobody has or waits for
   */
  record Known(
      Map<String, Long> trained,
      Map<String, Long> placesOfForce,
      Map<String, Long> placesOfRegion,
      int free) {}

  private static final int LOST_A_PLACE = 100;
  private static final int UNTRAINED = 40;
  private static final int REGION = 20;
  private static final int A_PLACE_OF_THE_FORCE = -15;
  private static final int ATTENDED = -200;

  private final Map<String, Long> trained;
  private final Map<String, Long> ofForce;
  private final Map<String, Long> ofRegion;

  private Suggestions(Known known) {
    trained = known.trained();
    ofForce = new HashMap<>(known.placesOfForce());
    ofRegion = new HashMap<>(known.placesOfRegion());
  }

  /** One for each wish, the first to be granted first. */
  static List<Suggestion> of(List<Wish> wishes, Known known) {
    var suggestions = new Suggestions(known);
    var left = new ArrayList<>(wishes);
    var ordered = new ArrayList<Suggestion>();
    while (!left.isEmpty()) {
      Wish next = left.stream().min(suggestions.best()).orElseThrow();
      left.remove(next);
      int order = ordered.size() + 1;
      ordered.add(
          new Suggestion(next.booking(), order, order <= known.free(), suggestions.because(next)));
      suggestions.give(next);
    }
    return ordered;
  }

  private Comparator<Wish> best() {
    return Comparator.comparingInt((Wish wish) -> -weight(wish))
        .thenComparingInt(wish -> wish.rank() == 0 ? Integer.MAX_VALUE : wish.rank())
        .thenComparing(Wish::asked)
        .thenComparing(Wish::booking);
  }

  private int weight(Wish wish) {
    return (wish.afterCancelled() ? LOST_A_PLACE : 0)
        + (untrained(wish) ? UNTRAINED : 0)
        + (regionWithout(wish) ? REGION : 0)
        + (int) places(wish) * A_PLACE_OF_THE_FORCE
        + (wish.attended() ? ATTENDED : 0);
  }

  private List<Because> because(Wish wish) {
    var because = new ArrayList<Because>();
    if (wish.attended()) {
      because.add(Because.of(Ground.ATTENDED_BEFORE));
    }
    if (wish.afterCancelled()) {
      because.add(Because.of(Ground.AFTER_CANCELLED));
    }
    if (untrained(wish)) {
      because.add(Because.of(Ground.FORCE_UNTRAINED, wish.forceName()));
    }
    if (regionWithout(wish)) {
      because.add(Because.of(Ground.REGION_WITHOUT, wish.region()));
    }
    if (places(wish) > 0) {
      because.add(Because.of(Ground.FORCE_HAS_PLACES, wish.forceName(), places(wish)));
    }
    because.add(
        wish.rank() == 0
            ? Because.of(Ground.ASKED_ALONE)
            : Because.of(Ground.RANKED, wish.rank(), wish.of()));
    return because;
  }

  private void give(Wish wish) {
    if (wish.force() != null) {
      ofForce.merge(wish.force(), 1L, Long::sum);
      ofRegion.merge(wish.region(), 1L, Long::sum);
    }
  }

  private boolean untrained(Wish wish) {
    return wish.force() != null && trained.getOrDefault(wish.force(), 0L) == 0 && places(wish) == 0;
  }

  private boolean regionWithout(Wish wish) {
    return wish.force() != null && ofRegion.getOrDefault(wish.region(), 0L) == 0;
  }

  private long places(Wish wish) {
    return wish.force() == null ? 0 : ofForce.getOrDefault(wish.force(), 0L);
  }
}
