package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TapTimeTest {

  private static final Instant DAY = Instant.parse("2027-03-02T00:00:00Z");
  private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");
  private static final Instant TEN = Instant.parse("2027-03-02T10:00:00Z");

  @Test
  void a_phone_whose_clock_is_right_is_believed() {
    assertThat(TapTime.of(TEN, NOW, NOW, DAY)).isEqualTo(TEN);
  }

  @Test
  void a_phone_that_is_an_hour_fast_or_slow_is_put_right_by_when_it_sends() {
    Duration hour = Duration.ofHours(1);

    assertThat(TapTime.of(TEN.plus(hour), NOW.plus(hour), NOW, DAY)).isEqualTo(TEN);
    assertThat(TapTime.of(TEN.minus(hour), NOW.minus(hour), NOW, DAY)).isEqualTo(TEN);
  }

  @Test
  void what_took_long_to_arrive_was_tapped_no_later_for_that() {
    assertThat(TapTime.of(TEN, NOW.minusSeconds(25), NOW, DAY)).isEqualTo(TEN);
    assertThat(TapTime.of(TEN, NOW.minusSeconds(31), NOW, DAY)).isEqualTo(TEN.plusSeconds(31));
  }

  @Test
  void no_clock_taps_in_the_future_or_before_the_day() {
    assertThat(TapTime.of(NOW.plusSeconds(9), NOW, NOW, DAY)).isEqualTo(NOW);
    assertThat(TapTime.of(Instant.EPOCH, NOW, NOW, DAY)).isEqualTo(DAY);
    assertThat(TapTime.of(TEN, Instant.EPOCH, NOW, DAY)).isEqualTo(NOW);
  }
}
