package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;

class KeepingTest {

  private static final Instant NIGHT = Instant.parse("2027-03-31T02:10:00Z");

  @Test
  void what_is_over_was_over_so_long_ago_by_the_calendar_in_london() {
    var fourteenDays = new Keeping("needs", Period.ofDays(14), before -> 0);
    var aMonth = new Keeping("letter", Period.ofMonths(1), before -> 0);

    // summer time began on the 28th: the same time of day is an hour later in UTC before that
    assertThat(fourteenDays.over(NIGHT)).isEqualTo(Instant.parse("2027-03-17T03:10:00Z"));
    assertThat(aMonth.over(NIGHT)).isEqualTo(Instant.parse("2027-02-28T03:10:00Z"));
  }

  @Test
  void what_has_no_time_of_its_own_is_over_when_its_removal_says_so() {
    var tries = new Keeping("tries", null, before -> 0);

    assertThat(tries.over(NIGHT)).isEqualTo(NIGHT);
  }

  @Test
  void only_what_has_a_removal_is_removed_at_night() {
    var plan = new KeepingPlan().keep("person").keep("draft", Period.ofDays(3)).keep("t", n -> 0);

    assertThat(plan.lines())
        .filteredOn(Keeping::removedNightly)
        .extracting(Keeping::kind)
        .containsExactly("t");
  }

  @Test
  void two_rooms_cannot_keep_the_same() {
    var plan = new KeepingPlan().keep("needs");

    assertThatThrownBy(() -> plan.keep("needs", Period.ofDays(1)))
        .isInstanceOf(IllegalStateException.class);
  }
}
