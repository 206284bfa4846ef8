package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRuleTest {

  @ParameterizedTest
  @CsvSource({
    "EVERY_SESSION, 2, 2, ATTENDED",
    "EVERY_SESSION, 1, 2, PARTLY_ATTENDED",
    "EVERY_SESSION, 0, 2, NO_SHOW",
    "ANY_SESSION, 1, 2, ATTENDED",
    "ANY_SESSION, 0, 2, NO_SHOW",
    "EVERY_SESSION, 1, 1, ATTENDED"
  })
  void what_the_register_makes_of_a_place(
      AttendanceRule rule, long attended, long sessions, BookingState outcome) {
    assertThat(rule.outcome(attended, sessions)).isEqualTo(outcome);
  }
}
