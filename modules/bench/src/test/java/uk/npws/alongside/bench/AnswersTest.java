package uk.npws.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.bench.BookingCall.Told;

class AnswersTest {

  @Test
  void a_booking_is_told_by_status_and_state() {
    assertThat(told(201, "{\"id\":\"1\",\"state\":\"CONFIRMED\"}")).isEqualTo(Told.CONFIRMED);
    assertThat(told(201, "{\"state\" : \"WAITLISTED\"}")).isEqualTo(Told.WAITLISTED);
    assertThat(told(409, "{\"title\":\"has a booking\"}")).isEqualTo(Told.REFUSED);
  }

  @Test
  void every_other_answer_is_a_failure() {
    assertThat(told(503, "{}")).isEqualTo(Told.FAILED);
    assertThat(told(201, "{\"state\":\"CANCELLED\"}")).isEqualTo(Told.FAILED);
    assertThat(told(302, "")).isEqualTo(Told.FAILED);
  }

  @Test
  void a_race_is_right_only_when_everything_is() {
    var told = Map.of(Told.CONFIRMED, 20, Told.WAITLISTED, 180, Told.REFUSED, 20);

    assertThat(new Race.Result(0.4, told, new Workshops.Outcome(20, 180, 0, 0)).isRight()).isTrue();
    assertThat(new Race.Result(0.4, told, new Workshops.Outcome(21, 179, 0, 0)).isRight())
        .isFalse();
    assertThat(new Race.Result(0.4, told, new Workshops.Outcome(20, 180, 1, 0)).isRight())
        .isFalse();
    assertThat(new Race.Result(0.4, told, new Workshops.Outcome(20, 180, 0, 2)).isRight())
        .isFalse();
  }

  @Test
  void overbooking_is_counted_in_people() {
    var result = new Race.Result(0.4, Map.of(), new Workshops.Outcome(23, 177, 0, 0));

    assertThat(result.overbookedBy()).isEqualTo(3);
  }

  private static Told told(int status, String body) {
    return BookingCall.told(new Answer(status, List.of(), body.getBytes(StandardCharsets.UTF_8)));
  }
}
