package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRuleTest {

  /** Of each session the minutes that were missed, or - for one at which the person was not. */
  @ParameterizedTest
  @CsvSource({
    "EVERY_SESSION, 0 0,   ATTENDED",
    "EVERY_SESSION, 0 -,   PARTLY_ATTENDED",
    "EVERY_SESSION, - -,   NO_SHOW",
    "EVERY_SESSION, 45 0,  ATTENDED",
    "EVERY_SESSION, 46 0,  PARTLY_ATTENDED",
    "EVERY_SESSION, 400 -, PARTLY_ATTENDED",
    "ANY_SESSION,   0 -,   ATTENDED",
    "ANY_SESSION,   60 45, ATTENDED",
    "ANY_SESSION,   60 46, PARTLY_ATTENDED",
    "ANY_SESSION,   - -,   NO_SHOW"
  })
  void what_the_register_makes_of_a_place(
      AttendanceRule rule, String missed, BookingState outcome) {
    List<Mark> marks = Arrays.stream(missed.split(" ")).map(AttendanceRuleTest::mark).toList();

    assertThat(rule.outcome(marks, 2, 45)).isEqualTo(outcome);
  }

  private static Mark mark(String missed) {
    return missed.equals("-") ? Mark.ABSENT : new Mark(true, Integer.parseInt(missed), 0);
  }

  @Test
  void coming_late_and_leaving_early_add_up() {
    assertThat(new Mark(true, 30, 20).inFull(45)).isFalse();
    assertThat(new Mark(true, 30, 15).inFull(45)).isTrue();
    assertThat(new Mark(true, 30, 20).minutesOf(420)).isEqualTo(370);
    assertThat(new Mark(true, 30, 20).minutesOf(40)).isZero();
  }

  @Test
  void who_was_not_there_was_not_late_either() {
    assertThatThrownBy(() -> new Mark(false, 5, 0)).isInstanceOf(RegisterRefused.class);
    assertThatThrownBy(() -> new Mark(true, -5, 0)).isInstanceOf(EventRefused.class);
    assertThatThrownBy(() -> new Mark(true, 0, 1441)).isInstanceOf(EventRefused.class);
  }
}
