package uk.npws.alongside.events;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a kitchen must know of what somebody wrote about food, without who wrote it. */
public enum Meal {
  VEGAN("\\bvegan|\\bfigan"),
  VEGETARIAN("\\bvegetarian|\\bveggie|\\bllysieu"),
  PESCATARIAN("\\bpesc[ae]tarian"),
  HALAL("\\bhalal"),
  KOSHER("\\bkosher"),
  GLUTEN_FREE("gluten|c(o?)eliac|\\bwheat"),
  DAIRY_FREE("\\bdairy|lactose|\\bmilk"),
  NO_NUTS("nuts?\\b|\\balmond|\\bcashew"),
  NO_FISH(
      "\\b(no|not|without|free|allerg\\w*|intoleran\\w*)\\b.*\\b(fish|seafood|shellfish|prawns?)|(fish|seafood|prawns?) (allergy|free)"),
  NO_EGGS("\\beggs?\\b"),
  NO_PORK("\\bpork|\\bbacon"),
  /** Something else: the kitchen asks whoever holds the event. */
  OTHER("(?!)");

  private final Pattern words;

  Meal(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What one person's words come to; none when there are none. */
  static Set<Meal> of(String diet) {
    var found = EnumSet.noneOf(Meal.class);
    if (diet.isBlank()) {
      return found;
    }
    for (Meal meal : values()) {
      if (meal.words.matcher(diet).find()) {
        found.add(meal);
      }
    }
    if (found.isEmpty()) {
      found.add(OTHER);
    }
    return found;
  }
}
