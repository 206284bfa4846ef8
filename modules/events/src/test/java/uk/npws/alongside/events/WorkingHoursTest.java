package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest(name = "{0} and {1} hours: {2}")
  @CsvSource({
    // within a day, over a night, over a weekend
    "2027-03-02T10:00, 2, 2027-03-02T12:00",
    "2027-03-02T16:00, 2, 2027-03-03T10:00",
    "2027-03-05T16:30, 8, 2027-03-08T16:30",
    "2027-03-05T16:30, 16, 2027-03-09T16:30",
    // an offer made at night, on Saturday, at the last minute of the day
    "2027-03-02T03:12, 8, 2027-03-02T17:00",
    "2027-03-06T11:00, 8, 2027-03-08T17:00",
    "2027-03-02T17:00, 1, 2027-03-03T10:00",
    // the night in which the clocks go forward takes no hour away
    "2027-03-26T16:00, 8, 2027-03-29T16:00",
    "2027-03-02T10:00, 80, 2027-03-16T10:00"
  })
  void hours_pass_from_nine_to_five_on_weekdays(
      LocalDateTime from, int hours, LocalDateTime expected) {
    assertThat(WorkingHours.after(from.atZone(LONDON).toInstant(), hours))
        .isEqualTo(expected.atZone(LONDON).toInstant());
  }
}
