package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource({"0,false,0", "9,false,0", "10,true,10", "19,true,10", "20,true,20", "137,true,130"})
  void fewer_than_ten_are_not_told_and_the_rest_is_rounded_down(
      long exact, boolean told, long rounded) {
    var tally = new Tally(exact);

    assertThat(tally.told()).isEqualTo(told);
    assertThat(tally.rounded()).isEqualTo(rounded);
    assertThat(tally).hasToString(String.valueOf(rounded));
  }

  @ParameterizedTest
  @CsvSource({"9,100,0", "10,9,0", "10,100,10", "12,100,10", "13,100,15", "50,50,100"})
  void a_share_is_rounded_and_told_only_with_both_its_counts(long part, long whole, long percent) {
    assertThat(new Tally(part).percentOf(new Tally(whole))).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"0,9,0", "10,19,0", "10,20,-1"})
  void an_order_gives_away_no_more_than_the_figures(long one, long other, int order) {
    assertThat(Integer.signum(new Tally(one).compareTo(new Tally(other)))).isEqualTo(order);
  }
}
