package uk.npws.alongside.events;

import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar to subscribe to (RFC 5545, published as RFC 5546 says): the sessions of many events in
 * one object. It says the same for as long as the events do, so that its hash can stand for it.
 */
final class CalendarFeed {

  private CalendarFeed() {}

  /** What it is called, and who is written to about it. */
  record About(String name, URI organiser) {}

  /**
   * A session in it.
   *
   * @param uid the same for ever
   * @param page where more is told
   */
  record Entry(EventSession session, String uid, String place, String text, URI page) {

    /** For everybody; who is busy then it does not know. */
    static Entry published(EventSession session, URI page) {
      Event event = session.event();
      return new Entry(
          session,
          event.id() + "-" + session.id() + "@alongside.events",
          event.place(),
          (event.summary() + "\n" + page).strip(),
          page);
    }

    /** For whoever has the place: the same entry as in the letters, with the joining details. */
    static Entry booked(Booking booking, EventSession session, URI page) {
      return new Entry(
          session,
          CalendarEntries.uid(booking.id(), session),
          BookingLetters.place(booking.event()),
          BookingLetters.joining(booking.event()) + "\n" + page,
          page);
    }
  }

  /** What everybody may read: it leaves the reader's day free. */
  static String published(About about, List<Entry> entries) {
    return text(about, entries, ImmutableTransp.TRANSPARENT);
  }

  /** What the reader goes to. */
  static String own(About about, List<Entry> entries) {
    return text(about, entries, ImmutableTransp.OPAQUE);
  }

  private static String text(About about, List<Entry> entries, Transp busy) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//NPWS//Alongside//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    if (!entries.isEmpty()) {
      calendar.add(ImmutableMethod.PUBLISH); // which wants an entry
    }
    calendar.add(new XProperty("X-WR-CALNAME", about.name()));
    calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/London"));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    calendar.add(CalendarEntries.ZONE);
    entries.forEach(entry -> calendar.add(component(entry, about.organiser(), busy)));
    return CalendarEntries.folded(calendar);
  }

  private static VEvent component(Entry entry, URI organiser, Transp busy) {
    EventSession session = entry.session();
    Event event = session.event();
    VEvent component = new VEvent(false);
    component.add(new Uid(entry.uid()));
    component.add(new DtStamp(event.changed()));
    component.add(new LastModified(event.changed()));
    component.add(CalendarEntries.starts(session));
    component.add(CalendarEntries.ends(session));
    component.add(new Summary(event.title()));
    component.add(new Location(CalendarEntries.where(entry.place(), session)));
    component.add(new Description(entry.text()));
    component.add(new Sequence(event.edition()));
    component.add(ImmutableStatus.VEVENT_CONFIRMED);
    component.add(busy);
    component.add(new Url(entry.page()));
    component.add(new Organizer(organiser));
    return component;
  }
}
