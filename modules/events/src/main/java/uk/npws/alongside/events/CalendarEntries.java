package uk.npws.alongside.events;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonCard;

/**
 * Calendar entries that go with letters: RFC 5545, answered to as RFC 5546 says. Each session is an
 * iCalendar object of its own, with one UID for ever, because a REQUEST may hold one UID only; the
 * objects of an event follow each other in one stream (RFC 5545, 3.4).
 */
final class CalendarEntries {

  /** London since 1996: enough for every event there can be, and short. */
  private static final String LONDON =
      """
      BEGIN:VTIMEZONE
      TZID:Europe/London
      BEGIN:DAYLIGHT
      TZNAME:BST
      TZOFFSETFROM:+0000
      TZOFFSETTO:+0100
      DTSTART:19970330T010000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      END:DAYLIGHT
      BEGIN:STANDARD
      TZNAME:GMT
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0000
      DTSTART:19971026T020000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      END:VTIMEZONE
      """
          .replace("\n", "\r\n");

  private static final String EMPTY =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//NPWS//Alongside//EN\r\n%sEND:VCALENDAR\r\n";

  static final VTimeZone ZONE = zone();

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private CalendarEntries() {}

  private static VTimeZone zone() {
    try {
      return (VTimeZone)
          new CalendarBuilder()
              .build(new StringReader(EMPTY.formatted(LONDON)))
              .getComponents()
              .get(0);
    } catch (IOException | ParserException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** What an entry is about, apart from its session. */
  record About(
      UUID booking,
      String title,
      String place,
      String text,
      int sequence,
      PersonCard attendee,
      URI organiser,
      Instant now) {}

  /** Puts the sessions into the attendee's calendar, or changes them there. */
  static String request(About about, List<EventSession> sessions) {
    return stream(about, sessions, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
  }

  /** Takes them out again. */
  static String cancel(About about, List<EventSession> sessions) {
    return stream(about, sessions, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
  }

  private static String stream(
      About about, List<EventSession> sessions, Method method, Status status) {
    return sessions.stream()
        .map(session -> entry(about, session, method, status))
        .collect(Collectors.joining());
  }

  private static String entry(About about, EventSession session, Method method, Status status) {
    VEvent entry = new VEvent(false);
    add(entry, new Uid(uid(about.booking(), session)));
    add(entry, new DtStamp(about.now()));
    add(entry, starts(session));
    add(entry, ends(session));
    add(entry, new Summary(about.title()));
    add(entry, new Location(where(about.place(), session)));
    add(entry, new Description(about.text()));
    add(entry, new Sequence(about.sequence()));
    add(entry, status);
    add(entry, new Organizer(about.organiser()));
    ParameterList parameters =
        new ParameterList(
            List.of(
                new Cn(about.attendee().name().replace('"', '\'')), PartStat.ACCEPTED, Rsvp.FALSE));
    add(entry, new Attendee(parameters, URI.create("mailto:" + about.attendee().email())));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//NPWS//Alongside//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(entry);
    String text = folded(calendar); // the zone, always the same, is put in as text
    int place = text.indexOf("BEGIN:VEVENT");
    return text.substring(0, place) + LONDON + text.substring(place);
  }

  /**
   * When it begins, by London's clock. The text is made here: the library looks through all zones
   * of the world for each time it writes or is asked for.
   */
  static DtStart<ZonedDateTime> starts(EventSession session) {
    ZonedDateTime time = When.london(session.starts());
    String text = LOCAL.format(time);
    return new DtStart<>(time) {
      @Override
      public String getValue() {
        return text;
      }
    };
  }

  /** When it ends, likewise. */
  static DtEnd<ZonedDateTime> ends(EventSession session) {
    ZonedDateTime time = When.london(session.ends());
    String text = LOCAL.format(time);
    return new DtEnd<>(time) {
      @Override
      public String getValue() {
        return text;
      }
    };
  }

  /** As text, without looking whether anything is missing in it. */
  static String folded(Calendar calendar) {
    return ContentLines.folded(calendar.toString());
  }

  private static void add(VEvent entry, Property property) {
    entry.add(property);
  }

  static String where(String place, EventSession session) {
    return session.room().isEmpty() ? place : session.room() + ", " + place;
  }

  /** The same for ever for this booking and session. */
  static String uid(UUID booking, EventSession session) {
    return booking + "-" + session.id() + "@alongside.bookings";
  }
}
