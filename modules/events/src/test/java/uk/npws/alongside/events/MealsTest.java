package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MealsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vegetarian                     | [VEGETARIAN]",
        "vegan, no nuts please          | [VEGAN, NO_NUTS]",
        "Halal                          | [HALAL]",
        "I am coeliac                   | [GLUTEN_FREE]",
        "lactose intolerant, no eggs    | [DAIRY_FREE, NO_EGGS]",
        "Dim cig: llysieuwr             | [VEGETARIAN]",
        "Pescatarian                    | [PESCATARIAN]",
        "allergic to shellfish          | [NO_FISH]",
        "I like fish                    | [OTHER]",
        "nothing spicy                  | [OTHER]",
        "''                             | []"
      })
  void what_people_write_is_counted_by_what_a_kitchen_must_know(String diet, String meals) {
    assertThat(Meal.of(diet)).hasToString(meals);
  }

  @Test
  void so_few_that_somebody_could_be_guessed_are_told_as_up_to_two() {
    Meals meals = Meals.of(List.of("Vegan", "Halal", "Halal", "Halal", "", ""));

    assertThat(meals.people()).isEqualTo(6);
    assertThat(meals.told(Meal.VEGAN)).isFalse();
    assertThat(meals.toCook(Meal.VEGAN)).isEqualTo(2);
    assertThat(meals.told(Meal.HALAL)).isTrue();
    assertThat(meals.toCook(Meal.HALAL)).isEqualTo(3);
    assertThat(meals.counts()).doesNotContainKey(Meal.KOSHER);
  }
}
