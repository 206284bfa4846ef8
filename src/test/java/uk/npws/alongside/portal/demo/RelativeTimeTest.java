package uk.npws.alongside.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimeTest {

  private static final Instant SUNDAY = Instant.parse("2026-11-22T13:37:12Z");

  @Test
  void a_weekday_is_counted_from_the_monday_of_this_week() {
    var time = RelativeTime.of("+2w Tue 09:30-16:30", SUNDAY);

    assertThat(time.start()).isEqualTo(Instant.parse("2026-12-01T09:30:00Z"));
    assertThat(time.end()).isEqualTo(Instant.parse("2026-12-01T16:30:00Z"));
  }

  @Test
  void times_are_those_of_london_in_summer_too() {
    var time = RelativeTime.of("+0w Mon 09:30", Instant.parse("2026-07-08T00:00:00Z"));

    assertThat(time.start()).isEqualTo(Instant.parse("2026-07-06T08:30:00Z"));
  }

  @Test
  void days_are_counted_from_today() {
    assertThat(RelativeTime.of("-1d 17:00", SUNDAY).start())
        .isEqualTo(Instant.parse("2026-11-21T17:00:00Z"));
    assertThat(RelativeTime.of("+1d 12:00", SUNDAY).start())
        .isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
  }

  @Test
  void minutes_from_now_are_whole_fives() {
    var time = RelativeTime.of("now-60m 6h", SUNDAY);

    assertThat(time.start()).isEqualTo(Instant.parse("2026-11-22T12:35:00Z"));
    assertThat(time.end()).isEqualTo(Instant.parse("2026-11-22T18:35:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow 09:00",
        "+2w Tu 09:00",
        "2w Tue 09:00",
        "+2w Tue 16:00-09:00",
        "+2d"
      })
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> RelativeTime.of(text, SUNDAY));
  }
}
