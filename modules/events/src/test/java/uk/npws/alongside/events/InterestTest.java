package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.aCourse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonCard;

class InterestTest {

  private static final ForceId GWENT = new ForceId("gwent");
  private static final ForceId KENT = new ForceId("kent");

  private final Course course = new Course(aCourse("champion-briefing"));

  @Test
  void said_again_after_the_letter_it_waits_for_later_dates() {
    var interest =
        new Interest(course, new PersonCard(AMINA, "Amina", "", "a@b.example", GWENT, ""), NOW);
    interest.tell(NOW.plusSeconds(60));

    interest.say(KENT, NOW.plusSeconds(120));

    assertThat(interest.told()).isNull();
    assertThat(interest.made()).isEqualTo(NOW.plusSeconds(120));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 501})
  void a_force_sends_somebody_and_not_everybody(int people) {
    assertThatThrownBy(() -> new ForceInterest(course, GWENT).say(people, NIAMH, NOW))
        .hasMessageContaining("out-of-range");
  }

  @Test
  void demand_is_one_line_for_each_course_and_force_and_counts_nobody_twice() {
    var people = List.of(new Demand("b", GWENT, 3, 0), new Demand("a", null, 2, 0));
    var forces = List.of(new Demand("b", GWENT, 0, 5), new Demand("b", KENT, 0, 1));

    var demand = Demand.together(people, forces);

    assertThat(demand)
        .containsExactly(
            new Demand("a", null, 2, 0), new Demand("b", GWENT, 3, 5), new Demand("b", KENT, 0, 1));
    assertThat(demand).extracting(Demand::atLeast).containsExactly(2, 5, 1);
  }
}
