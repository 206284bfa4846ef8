package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenTest {

  @Test
  void a_sitting_is_said_with_its_day_and_both_times() {
    assertThat(
            When.span(Instant.parse("2027-03-02T09:30:00Z"), Instant.parse("2027-03-02T16:30:00Z")))
        .isEqualTo("Tuesday 2 March 2027, 09:30 to 16:30");
  }

  @Test
  void in_summer_the_clock_is_londons() {
    assertThat(When.moment(Instant.parse("2027-07-06T08:30:00Z")))
        .isEqualTo("Tuesday 6 July 2027, 09:30");
  }

  @Test
  void an_hour_before_midnight_in_summer_is_already_tomorrow() {
    assertThat(When.day(Instant.parse("2027-07-06T23:15:00Z"))).isEqualTo("Wednesday 7 July 2027");
  }

  @Test
  void a_day_in_welsh() {
    assertThat(When.day(LocalDate.of(2027, 3, 2), Locale.forLanguageTag("cy")))
        .isEqualTo("Dydd Mawrth 2 Mawrth 2027");
  }
}
