package uk.npws.alongside.events.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackTallyTest {

  @Test
  void marks_are_counted_from_one_to_five_and_averaged_to_tenths() {
    var tally = FeedbackTally.of(Map.of(1, 1, 4, 4));

    assertThat(tally.counts()).containsExactly(1, 0, 0, 4, 0);
    assertThat(tally.answers()).isEqualTo(5);
    assertThat(tally.mean()).isEqualTo(3.4);
    assertThat(tally.shares()).containsExactly(20, 0, 0, 80, 0);
  }

  @Test
  void under_five_answers_it_is_not_enough() {
    assertThat(FeedbackTally.of(Map.of(5, 4)).enough()).isFalse();
    assertThat(FeedbackTally.of(Map.of(5, 5)).enough()).isTrue();
    assertThat(FeedbackTally.of(Map.of()).mean()).isZero();
  }

  @Test
  void two_tallies_add_up() {
    var both = FeedbackTally.of(Map.of(1, 2, 5, 3)).plus(FeedbackTally.of(Map.of(5, 1)));

    assertThat(both.counts()).containsExactly(2, 0, 0, 0, 4);
  }

  @Test
  void rows_of_the_table_are_gathered_by_statement() {
    var rows = new ArrayList<Object[]>();
    rows.add(new Object[] {"pace", 2, 1});
    rows.add(new Object[] {"pace", 5, 6L});
    rows.add(new Object[] {"place", 3, 2});

    var tallies = FeedbackTally.gather(rows);

    assertThat(tallies.get("pace").counts()).containsExactly(0, 1, 0, 0, 6);
    assertThat(tallies.get("place").answers()).isEqualTo(2);
  }

  @Test
  void a_scale_has_five_marks() {
    assertThatThrownBy(() -> new FeedbackTally(List.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
