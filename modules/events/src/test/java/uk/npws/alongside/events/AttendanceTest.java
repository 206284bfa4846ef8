package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.TRAINER;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private final Attendance tick =
      new Attendance(new BookingId(UUID.randomUUID()), UUID.randomUUID());

  @Test
  void nobody_is_overtaken_before_anybody_ticked() {
    assertThat(tick.overtakes(NOW)).isFalse();
    assertThat(tick.marked()).isNull();
  }

  @Test
  void the_same_tick_later_is_no_change_but_overtakes_what_was_tapped_between() {
    assertThat(tick.mark(Mark.HERE, TRAINER, NOW)).isTrue();
    assertThat(tick.mark(Mark.HERE, TRAINER, NOW.plusSeconds(60))).isFalse();

    assertThat(tick.overtakes(NOW.plusSeconds(30))).isTrue();
    assertThat(tick.overtakes(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void the_first_untick_is_news_since_nobody_had_looked() {
    assertThat(tick.mark(Mark.ABSENT, TRAINER, NOW)).isTrue();
    assertThat(tick.mark(new Mark(true, 20, 0), TRAINER, NOW.plusSeconds(1))).isTrue();
    assertThat(tick.mark()).isEqualTo(new Mark(true, 20, 0));
  }
}
