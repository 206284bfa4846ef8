package uk.npws.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final long[] ONE_TO_A_HUNDRED = LongStream.rangeClosed(1, 100).toArray();

  @Test
  void a_percentile_is_the_smallest_value_that_so_many_per_cent_do_not_exceed() {
    assertThat(Figures.percentile(ONE_TO_A_HUNDRED, 50)).isEqualTo(50);
    assertThat(Figures.percentile(ONE_TO_A_HUNDRED, 99)).isEqualTo(99);
    assertThat(Figures.percentile(ONE_TO_A_HUNDRED, 100)).isEqualTo(100);
    assertThat(Figures.percentile(ONE_TO_A_HUNDRED, 0)).isEqualTo(1);
  }

  @Test
  void of_few_values_the_slowest_stands_for_the_last_per_cent() {
    assertThat(Figures.percentile(new long[] {3, 7}, 50)).isEqualTo(3);
    assertThat(Figures.percentile(new long[] {3, 7}, 99)).isEqualTo(7);
  }

  @Test
  void nothing_measured_has_no_percentile() {
    assertThat(Figures.percentile(new long[0], 50)).isZero();
  }

  @Test
  void a_median_is_the_middle_whatever_the_order() {
    assertThat(Figures.median(9, 1, 5)).isEqualTo(5);
    assertThat(Figures.median(8, 2, 4, 6)).isEqualTo(5);
  }

  @Test
  void no_values_have_no_median() {
    assertThat(Figures.median()).isNaN();
  }

  @Test
  void figures_are_shown_with_the_digits_that_matter() {
    assertThat(Figures.show(1234.56)).isEqualTo("1,235");
    assertThat(Figures.show(42.34)).isEqualTo("42.3");
    assertThat(Figures.show(0.456)).isEqualTo("0.46");
    assertThat(Figures.show(0)).isEqualTo("0");
  }

  @Test
  void what_was_not_measured_is_a_dash_and_no_figure() {
    assertThat(Figures.show(Double.NaN)).isEqualTo("–");
    assertThat(Figures.percent(1 / 0.0)).isEqualTo("–");
  }

  @Test
  void a_share_is_whole_per_cent() {
    assertThat(Figures.percent(0.256)).isEqualTo("26 %");
  }
}
