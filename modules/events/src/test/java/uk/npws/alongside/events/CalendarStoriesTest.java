package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;
import static uk.npws.alongside.events.Fixtures.sitting;
import static uk.npws.alongside.events.Fixtures.with;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.events.BookingLetters.News;
import uk.npws.alongside.people.PersonCard;

/**
 * Calendar entries through whole stories of a booking: each is valid by itself (RFC 5545) and for
 * what it asks (RFC 5546), keeps its UID for ever, and a later one has a higher SEQUENCE.
 */
class CalendarStoriesTest {

  private static final UUID BOOKING = UUID.fromString("01890000-0000-7000-8000-000000000001");

  private final Event event = anEvent().build();

  static Stream<News> withEntry() {
    return Stream.of(News.values()).filter(news -> news.method() != null);
  }

  private List<VEvent> entries(News news) throws Exception {
    var about =
        new CalendarEntries.About(
            BOOKING,
            event.title(),
            event.place(),
            "What to bring:\nnothing; really, nothing",
            BookingLetters.sequence(news, event),
            new PersonCard(AMINA, "Amina Öz, \"Mina\"", "", "amina@force.example", null, ""),
            URI.create("mailto:alongside@npws.example"),
            NOW);
    String stream =
        news.method().equals("CANCEL")
            ? CalendarEntries.cancel(about, event.sessions())
            : CalendarEntries.request(about, event.sessions());
    var entries = new ArrayList<VEvent>();
    for (String object : stream.split("(?<=END:VCALENDAR\r\n)(?=BEGIN)")) {
      Calendar calendar = new CalendarBuilder().build(new StringReader(object));
      VEvent entry = (VEvent) calendar.getComponents("VEVENT").get(0);
      Method method = calendar.getMethod();
      assertThat(method.getValue()).isEqualTo(news.method());
      assertThat(calendar.validate().getEntries()).isEmpty();
      assertThat(entry.validate(method).getEntries()).isEmpty();
      assertThat(calendar.getComponents("VEVENT")).hasSize(1);
      entries.add(entry);
    }
    return entries;
  }

  private static int sequence(VEvent entry) {
    return entry.getSequence().getSequenceNo();
  }

  private static String uid(VEvent entry) {
    return entry.getUid().orElseThrow().getValue();
  }

  @ParameterizedTest
  @MethodSource("withEntry")
  void every_letter_with_an_entry_is_valid_and_has_what_its_method_asks(News news)
      throws Exception {
    for (VEvent entry : entries(news)) {
      for (String property :
          List.of("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "ORGANIZER", "ATTENDEE", "STATUS")) {
        assertThat(entry.getProperties(property)).as(property).hasSize(1);
      }
      assertThat(entry.getStatus().getValue())
          .isEqualTo(news.method().equals("CANCEL") ? "CANCELLED" : "CONFIRMED");
    }
  }

  @ParameterizedTest
  @MethodSource("withEntry")
  void a_change_and_whatever_ends_the_booking_replace_the_entry_that_was_sent(News last)
      throws Exception {
    List<VEvent> first = entries(News.CONFIRMED);
    event.change(event.course(), null, with(event.plan(), later()), NOW);
    List<VEvent> changed = entries(News.EVENT_CHANGED);
    if (last == News.EVENT_CANCELLED) {
      event.cancel("The trainer is ill.", NOW);
    }
    List<VEvent> ended = entries(last);

    for (int day = 0; day < 2; day++) {
      assertThat(uid(changed.get(day))).isEqualTo(uid(first.get(day)));
      assertThat(uid(ended.get(day))).isEqualTo(uid(first.get(day)));
      assertThat(sequence(changed.get(day))).isGreaterThan(sequence(first.get(day)));
      if (last.method().equals("CANCEL")) {
        assertThat(sequence(ended.get(day))).isGreaterThan(sequence(changed.get(day)));
      } else {
        assertThat(sequence(ended.get(day))).isGreaterThanOrEqualTo(sequence(changed.get(day)));
      }
    }
  }

  @Test
  void whoever_is_promoted_after_a_change_gets_the_entry_as_it_stands_now() throws Exception {
    event.change(event.course(), null, with(event.plan(), later()), NOW);

    List<VEvent> promoted = entries(News.PROMOTED);

    assertThat(sequence(promoted.get(0))).isEqualTo(event.edition());
    assertThat(promoted.get(0).toString()).contains("20270309T093000");
  }

  private static EventPlan.Sitting[] later() {
    return new EventPlan.Sitting[] {
      sitting("2027-03-09T09:30:00Z", "2027-03-09T16:30:00Z"),
      sitting("2027-03-10T09:00:00Z", "2027-03-10T16:00:00Z")
    };
  }
}
