package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

  private final DigestWeek monday = new DigestWeek(DayOfWeek.MONDAY, 8);

  @Test
  void it_is_due_from_its_hour_on_for_a_day_in_london() {
    LocalDate day = LocalDate.of(2027, 4, 12);

    assertThat(monday.due(Instant.parse("2027-04-12T06:59:59Z"))).isEmpty();
    assertThat(monday.due(Instant.parse("2027-04-12T07:00:00Z"))).contains(day);
    assertThat(monday.due(Instant.parse("2027-04-13T06:59:59Z"))).contains(day);
    assertThat(monday.due(Instant.parse("2027-04-13T07:00:00Z"))).isEmpty();
    assertThat(monday.due(Instant.parse("2027-04-18T12:00:00Z"))).isEmpty();
  }

  @Test
  void late_on_its_day_it_reaches_into_the_next() {
    var late = new DigestWeek(DayOfWeek.SUNDAY, 23);

    assertThat(late.due(Instant.parse("2027-01-11T10:00:00Z"))).contains(LocalDate.of(2027, 1, 10));
  }

  @Test
  void an_hour_that_no_clock_shows_is_a_fault() {
    assertThatThrownBy(() -> new DigestWeek(DayOfWeek.MONDAY, 24))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_heading_without_lines_is_left_out_and_nothing_at_all_is_no_letter() {
    var digest = new Digest("Gwent Police").say("For you to decide", List.of());
    assertThat(digest.empty()).isTrue();

    digest.say("Attended", List.of("Siân: Train the Trainer"));

    assertThat(digest.empty()).isFalse();
    assertThat(digest.text()).isEqualTo("Gwent Police\n\nAttended\n- Siân: Train the Trainer");
  }
}
