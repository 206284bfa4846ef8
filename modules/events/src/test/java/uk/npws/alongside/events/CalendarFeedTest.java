package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

  private static final URI PAGE = URI.create("https://alongside.example/events/leeds-1");

  private static final CalendarFeed.About ABOUT =
      new CalendarFeed.About("Training events", URI.create("mailto:alongside@npws.example"));

  private final Event event = anEvent().build();
  private final Booking booking = event.book(AMINA, NOW);

  private String published() {
    return CalendarFeed.published(
        ABOUT,
        event.sessions().stream().map(one -> CalendarFeed.Entry.published(one, PAGE)).toList());
  }

  private String own() {
    return CalendarFeed.own(
        ABOUT,
        event.sessions().stream()
            .map(one -> CalendarFeed.Entry.booked(booking, one, PAGE))
            .toList());
  }

  private static Calendar parsed(String feed) throws Exception {
    return new CalendarBuilder().build(new StringReader(feed));
  }

  @Test
  void a_feed_is_valid_and_says_where_its_times_are_once() throws Exception {
    for (String feed : List.of(published(), own())) {
      Calendar calendar = parsed(feed);

      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
      assertThat(calendar.getComponents("VEVENT")).hasSize(2);
      assertThat(feed)
          .contains("METHOD:PUBLISH\r\n", "DTSTART;TZID=Europe/London:20270302T093000")
          .doesNotContain("ATTENDEE");
      assertThat(feed.split("\r\n"))
          .allSatisfy(
              line ->
                  assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
  }

  @Test
  void an_empty_feed_is_valid_too() throws Exception {
    Calendar calendar = parsed(CalendarFeed.published(ABOUT, List.of()));

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.getComponents("VEVENT")).isEmpty();
  }

  @Test
  void an_own_entry_is_the_one_that_the_letters_brought() throws Exception {
    List<String> inFeed = uids(own());

    assertThat(inFeed)
        .isEqualTo(
            event.sessions().stream()
                .map(session -> CalendarEntries.uid(booking.id(), session))
                .toList())
        .doesNotContainAnyElementsOf(uids(published()));
  }

  private static List<String> uids(String feed) throws Exception {
    return parsed(feed).getComponents("VEVENT").stream()
        .map(entry -> ((VEvent) entry).getUid().orElseThrow().getValue())
        .toList();
  }

  @Test
  void the_link_to_join_by_stands_in_ones_own_calendar_only() {
    assertThat(unfolded(own())).contains("https://meet.example/abc", "TRANSP:OPAQUE");
    assertThat(unfolded(published())).doesNotContain("meet.example").contains("TRANSP:TRANSPARENT");
  }

  @Test
  void the_sequence_rises_when_the_event_moves_and_the_name_of_the_entry_stays() throws Exception {
    List<String> before = uids(own());
    assertThat(own()).contains("SEQUENCE:" + event.edition() + "\r\n");
    int edition = event.edition();

    EventPlan plan =
        Fixtures.with(
            anEvent().plan(),
            Fixtures.sitting("2027-03-02T10:30:00Z", "2027-03-02T16:30:00Z"),
            Fixtures.sitting("2027-03-03T09:00:00Z", "2027-03-03T16:00:00Z"));
    event.change(event.course(), null, plan, NOW.plusSeconds(60));

    assertThat(own()).contains("SEQUENCE:" + (edition + 1) + "\r\n", "DTSTAMP:20270111T100100Z");
    assertThat(uids(own())).isEqualTo(before);
  }

  @Test
  void the_same_events_are_written_the_same_way() {
    assertThat(own()).isEqualTo(own());
  }

  private static String unfolded(String feed) {
    return feed.replace("\r\n ", "");
  }
}
