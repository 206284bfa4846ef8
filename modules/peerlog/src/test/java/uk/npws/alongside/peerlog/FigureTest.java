package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "-3,0", "0,0", "1,1–7", "4,1–7", "7,1–7", "8,10", "12,10", "13,15", "17,15", "18,20", "103,105"
  })
  void a_count_reads_as(int count, String shown) {
    assertThat(Figure.of(count)).hasToString(shown);
  }

  @Test
  void a_share_is_taken_from_the_figures_as_shown() {
    assertThat(Figure.of(12).percentOf(Figure.of(41))).hasValue(25);
    assertThat(Figure.of(0).percentOf(Figure.of(41))).hasValue(0);
  }

  @Test
  void a_band_has_no_share_and_nothing_has_a_share_of_one() {
    assertThat(Figure.of(3).percentOf(Figure.of(41))).isEmpty();
    assertThat(Figure.of(0).percentOf(Figure.of(3))).isEmpty();
    assertThat(Figure.of(0).percentOf(Figure.of(0))).isEmpty();
  }

  @Test
  void a_total_is_rounded_on_its_own_and_not_the_sum_of_what_is_shown() {
    Figure total = Figure.total(24, List.of(Figure.of(12), Figure.of(12)));

    assertThat(total).hasToString("25");
  }

  @Test
  void a_total_that_would_pin_a_small_part_down_takes_in_the_next_step() {
    Figure total = Figure.total(11, List.of(Figure.of(9), Figure.of(2)));

    assertThat(total).hasToString("8–17");
  }

  @Test
  void seven_small_parts_do_not_add_up_to_seven_ones() {
    Figure few = Figure.of(1);

    assertThat(Figure.total(7, List.of(few, few, few, few, few, few, few))).hasToString("1–12");
  }

  @Test
  void no_figure_is_less_than_nothing() {
    assertThatThrownBy(() -> new Figure(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figure(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
