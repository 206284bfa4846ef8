package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

  @Test
  void two_days_in_a_row_are_joined_by_and() {
    assertThat(Wording.days(TUESDAY, TUESDAY.plusDays(1)))
        .isEqualTo("Tuesday 2 and Wednesday 3 March 2027");
  }

  @Test
  void a_longer_stretch_goes_from_to_and_names_what_differs() {
    assertThat(Wording.days(TUESDAY, LocalDate.of(2027, 4, 1)))
        .isEqualTo("Tuesday 2 March to Thursday 1 April 2027");
    assertThat(Wording.days(TUESDAY, LocalDate.of(2028, 1, 4)))
        .isEqualTo("Tuesday 2 March 2027 to Tuesday 4 January 2028");
  }

  @Test
  void one_day_stands_alone() {
    assertThat(Wording.days(TUESDAY, TUESDAY)).isEqualTo("Tuesday 2 March 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "840,14 hours",
    "60,1 hour",
    "90,1 hour 30 minutes",
    "61,1 hour 1 minute",
    "45,45 minutes",
    "0,''"
  })
  void time_is_said_in_hours_and_minutes(int minutes, String said) {
    assertThat(Wording.time(minutes)).isEqualTo(said);
  }
}
