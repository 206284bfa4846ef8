package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.PersonCard;

class CalendarEntriesTest {

  private static final UUID BOOKING = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private final Event event = anEvent().build();

  private CalendarEntries.About about(int sequence) {
    return new CalendarEntries.About(
        BOOKING,
        "Train the Trainer; a, b",
        "Tŷ Glas, Leeds",
        "Bring\nnothing",
        sequence,
        new PersonCard(AMINA, "Siân \"Shân\" O’Neill", "", "sian@force.example", null, ""),
        URI.create("mailto:alongside@npws.example"),
        NOW);
  }

  private static List<Calendar> parsed(String stream) throws Exception {
    var calendars = new ArrayList<Calendar>();
    for (String object : stream.split("(?<=END:VCALENDAR\r\n)(?=BEGIN)")) {
      calendars.add(new CalendarBuilder().build(new StringReader(object)));
    }
    return calendars;
  }

  @Test
  void a_request_is_valid_and_has_one_object_a_session() throws Exception {
    var calendars = parsed(CalendarEntries.request(about(0), event.sessions()));

    assertThat(calendars).hasSize(2);
    for (Calendar calendar : calendars) {
      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getComponents("VEVENT")).hasSize(1);
      assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
      assertThat(calendar.toString()).contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n");
    }
  }

  @Test
  void a_cancellation_is_valid_and_speaks_of_the_same_entries() throws Exception {
    var request = parsed(CalendarEntries.request(about(0), event.sessions()));
    var cancel = parsed(CalendarEntries.cancel(about(1), event.sessions()));

    for (int i = 0; i < 2; i++) {
      assertThat(cancel.get(i).validate().hasErrors()).isFalse();
      assertThat(uid(cancel.get(i))).isEqualTo(uid(request.get(i)));
      assertThat(cancel.get(i).toString())
          .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n");
    }
  }

  private static String uid(Calendar calendar) {
    VEvent entry = (VEvent) calendar.getComponents("VEVENT").get(0);
    return entry.getUid().orElseThrow().getValue();
  }

  @Test
  void each_session_has_a_uid_of_its_own() throws Exception {
    var calendars = parsed(CalendarEntries.request(about(0), event.sessions()));

    assertThat(uid(calendars.get(0))).isNotEqualTo(uid(calendars.get(1)));
  }

  @Test
  void times_are_said_in_london() {
    String stream = CalendarEntries.request(about(0), event.sessions());

    assertThat(stream)
        .contains("DTSTART;TZID=Europe/London:20270302T093000", "TZID:Europe/London", "TZNAME:BST");
  }

  @Test
  void summer_time_is_an_hour_ahead() {
    var summer =
        new EventSession(
            event, 1, Fixtures.sitting("2027-06-01T08:30:00Z", "2027-06-01T15:30:00Z"));

    assertThat(CalendarEntries.request(about(0), List.of(summer)))
        .contains("DTSTART;TZID=Europe/London:20270601T093000");
  }

  @Test
  void lines_are_folded_and_text_is_escaped() {
    String stream = CalendarEntries.request(about(0), event.sessions());

    assertThat(stream).contains("Train the Trainer\\; a\\, b").doesNotContain("\n\n");
    assertThat(stream.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }
}
