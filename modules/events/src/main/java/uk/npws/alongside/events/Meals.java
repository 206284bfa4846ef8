package uk.npws.alongside.events;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Food for an event, counted for a kitchen. So few that somebody could be guessed are not told
 * exactly: fewer than {@value #TELLING} are "up to two", which feeds everybody and names nobody.
 *
 * @param people who are expected
 * @param counts of what was asked for; one person can be in several
 */
public record Meals(int people, Map<Meal, Integer> counts) {

  /** From this number on it is told. */
  public static final int TELLING = 3;

  public Meals {
    counts = Map.copyOf(counts);
  }

  /**
   * @param diets one for each person; empty where there is nothing to say
   */
  public static Meals of(Collection<String> diets) {
    var counts = new EnumMap<Meal, Integer>(Meal.class);
    for (String diet : diets) {
      Meal.of(diet).forEach(meal -> counts.merge(meal, 1, Integer::sum));
    }
    return new Meals(diets.size(), counts);
  }

  /** How many are to be cooked: never fewer than were asked for. */
  public int toCook(Meal meal) {
    return Math.max(TELLING - 1, counts.getOrDefault(meal, 0));
  }

  /** Whether the number is told as it is. */
  public boolean told(Meal meal) {
    return counts.getOrDefault(meal, 0) >= TELLING;
  }
}
