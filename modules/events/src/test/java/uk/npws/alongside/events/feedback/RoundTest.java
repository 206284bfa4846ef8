package uk.npws.alongside.events.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.events.BookingId;

class RoundTest {

  private static final Instant ENDS = Instant.parse("2027-03-03T16:00:00Z");

  @Test
  void the_first_round_is_open_for_four_weeks_by_the_clock_in_london() {
    assertThat(Round.AFTER.open(ENDS, ENDS.minusSeconds(1))).isFalse();
    assertThat(Round.AFTER.open(ENDS, ENDS)).isTrue();
    assertThat(Round.AFTER.closes(ENDS)).isEqualTo(Instant.parse("2027-03-31T15:00:00Z"));
    assertThat(Round.AFTER.open(ENDS, Round.AFTER.closes(ENDS))).isFalse();
  }

  @Test
  void the_second_begins_three_months_later() {
    assertThat(Round.LATER.open(ENDS, Instant.parse("2027-06-03T14:59:00Z"))).isFalse();
    assertThat(Round.LATER.open(ENDS, Instant.parse("2027-06-03T15:00:00Z"))).isTrue();
    assertThat(Round.LATER.closes(ENDS)).isEqualTo(Instant.parse("2027-07-01T15:00:00Z"));
  }

  @Test
  void nobody_is_asked_when_there_is_hardly_time_left_to_answer() {
    assertThat(Round.AFTER.asks(ENDS, ENDS.plus(Duration.ofDays(20)))).isTrue();
    assertThat(Round.AFTER.asks(ENDS, ENDS.plus(Duration.ofDays(21)))).isFalse();
  }

  @Test
  void each_has_a_name() {
    var words = ResourceBundle.getBundle("uk.npws.alongside.events.feedback.words", Locale.ROOT);

    for (Round round : Round.values()) {
      assertThat(words.containsKey("round." + round.key())).isTrue();
    }
  }

  @Test
  void a_link_is_used_once() {
    var asked = new FeedbackAsked(new BookingId(UUID.randomUUID()), Round.AFTER, ENDS);

    asked.use();

    assertThat(asked.used()).isTrue();
    assertThatThrownBy(asked::use).hasMessageContaining("feedback-refused.used");
  }
}
