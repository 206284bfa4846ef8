package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.npws.alongside.peerlog.codes.WeekChoice;

class WeekTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");

  @Test
  void this_week_began_on_monday_even_on_a_sunday() {
    assertThat(Week.of(WeekChoice.THIS, SUNDAY).monday()).isEqualTo("2026-11-16");
    assertThat(Week.of(WeekChoice.LAST, SUNDAY).monday()).isEqualTo("2026-11-09");
    assertThat(Week.of(WeekChoice.EARLIER, SUNDAY).monday()).isEqualTo("2026-11-02");
  }

  @ParameterizedTest
  @EnumSource(WeekChoice.class)
  void a_week_is_called_what_it_was_chosen_by(WeekChoice choice) {
    assertThat(Week.of(choice, SUNDAY).choice(SUNDAY)).isEqualTo(choice);
  }

  @Test
  void on_monday_this_week_has_become_last_week_and_stays_the_same_week() {
    Week week = Week.of(WeekChoice.THIS, SUNDAY);

    assertThat(week.choice(SUNDAY.plusDays(1))).isEqualTo(WeekChoice.LAST);
    assertThat(week.keptIf(WeekChoice.LAST, SUNDAY.plusDays(1))).isEqualTo(week);
    assertThat(week.keptIf(WeekChoice.THIS, SUNDAY.plusDays(1)).monday()).isEqualTo("2026-11-23");
  }

  @Test
  void a_week_long_ago_stays_that_week_when_the_log_is_changed() {
    Week old = new Week(LocalDate.parse("2026-10-26"));

    assertThat(old.keptIf(WeekChoice.EARLIER, SUNDAY)).isEqualTo(old);
  }

  @Test
  void no_other_day_stands_for_a_week() {
    assertThatThrownBy(() -> new Week(SUNDAY)).isInstanceOf(IllegalArgumentException.class);
  }
}
