package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterTexts;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Letters about bookings: to the person who comes, with the calendar entry, and a copy without it
 * to whoever booked on behalf. Written ({@link #write}) before the event is locked, posted ({@link
 * #post}) under the lock.
 */
@ApplicationScoped
public class BookingLetters {

  private static final String POSITION_TO_COME = "{position}";

  /** Where people stand on the date that the team brought them to, as the texts are called. */
  private static final Map<BookingState, String> SUFFIX =
      Map.of(BookingState.WAITLISTED, "-waiting", BookingState.REQUESTED, "-requested");

  @Inject LetterTexts texts;
  @Inject Outbox outbox;
  @Inject People people;
  @Inject Clock clock;

  /** What a letter tells; its text is {@code content/letters/booking-….en.txt}. */
  enum News {
    CONFIRMED("REQUEST"),
    WAITING(null),
    REQUESTED(null),
    PROMOTED("REQUEST"),
    OFFERED(null),
    /** The same for one of a party that comes together. */
    OFFERED_TOGETHER(null),
    EXPIRED(null),
    WALKED_IN(null),
    SUBSTITUTED("CANCEL"),
    MOVED("CANCEL"),
    DECLINED(null),
    WITHDRAWN(null),
    CANCELLED("CANCEL"),
    EVENT_CHANGED("REQUEST"),
    EVENT_CANCELLED("CANCEL");

    private final String method;

    News(String method) {
      this.method = method;
    }

    /** What the calendar entry asks for; null where none goes with it. */
    String method() {
      return method;
    }

    String kind() {
      return "booking-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What follows from where a booking stands after its owner's own step. */
    static News of(BookingState state) {
      return switch (state) {
        case CONFIRMED -> CONFIRMED;
        case WAITLISTED -> WAITING;
        case REQUESTED -> REQUESTED;
        case DECLINED -> DECLINED;
        case WITHDRAWN -> WITHDRAWN;
        case CANCELLED -> CANCELLED;
        case EXPIRED -> EXPIRED;
        default -> throw new IllegalArgumentException("no letter says " + state);
      };
    }
  }

  /** The booking that letters are about. */
  record About(
      Event event,
      UUID booking,
      String reference,
      PersonCard attendee,
      PersonCard booker,
      PersonCard owner,
      Instant answerBy) {

    About offered(Instant until) {
      return new About(event, booking, reference, attendee, booker, owner, until);
    }
  }

  /** Letters that wait to be posted, or not. */
  record Written(News news, UUID booking, List<Page> pages) {}

  private record Page(
      String kind, Letter.Recipient to, LetterTexts.Text text, String method, String calendar) {}

  About about(Booking booking) {
    return about(
            booking.event(), booking.id(), booking.reference(), booking.person(), booking.booker())
        .offered(booking.offeredUntil());
  }

  /** The same before there is a booking. */
  About about(Event event, UUID booking, String reference, PersonId person, PersonId booker) {
    var cards = people.cards(new HashSet<>(List.of(person, booker, event.owner())));
    return about(event, booking, reference, person, booker, cards);
  }

  /** The same for a wish, when it is known already who answers for the event. */
  About about(BookingOrder order, Event event, PersonCard owner) {
    var cards = people.cards(new HashSet<>(List.of(order.person(), order.booker())));
    return about(order, event, owner, cards);
  }

  /** The same when the cards of those concerned are at hand. */
  About about(BookingOrder order, Event event, PersonCard owner, Map<PersonId, PersonCard> known) {
    var cards = new HashMap<>(known);
    cards.putIfAbsent(owner.id(), owner);
    return about(event, order.id(), order.reference(), order.person(), order.booker(), cards);
  }

  private static About about(
      Event event,
      UUID booking,
      String reference,
      PersonId person,
      PersonId booker,
      Map<PersonId, PersonCard> cards) {
    PersonCard attendee = cards.get(person);
    if (attendee == null) {
      throw BookingRefused.personMissing();
    }
    return new About(
        event,
        booking,
        reference,
        attendee,
        cards.getOrDefault(booker, attendee),
        cards.getOrDefault(event.owner(), attendee),
        null);
  }

  Written write(News news, About about) {
    return write(news, about, news.method != null);
  }

  /**
   * @param entry whether a calendar entry goes with it
   */
  Written write(News news, About about, boolean entry) {
    Map<String, String> facts = facts(about, clock.instant());
    var pages = new ArrayList<Page>();
    if (about.attendee().email() != null) {
      pages.add(
          page(
              news.kind(),
              about.attendee(),
              facts,
              news.method,
              entry ? calendar(news, about, facts) : null));
    }
    boolean copy = !about.booker().id().equals(about.attendee().id());
    if (copy && about.booker().email() != null) {
      pages.add(page(news.kind() + "-copy", about.booker(), facts, null, null));
    }
    return new Written(news, about.booking(), pages);
  }

  /**
   * The team brought somebody to another date. One letter says both: it takes the old days out of
   * the calendar and, where there is a place, puts the new ones in.
   *
   * @param hadEntry whether the old days are in the calendar
   * @param state where the new booking stands
   */
  Written relocated(About was, About next, boolean hadEntry, BookingState state, String why) {
    Instant now = clock.instant();
    Map<String, String> facts = facts(next, now);
    facts.put("oldDays", was.event().days());
    facts.put("oldPlace", place(was.event()));
    facts.put("why", why.isEmpty() ? "" : why + "\n\n");
    facts.put("declineAddress", facts.get("bookingAddress") + "/cancel");
    String entries =
        (state == BookingState.CONFIRMED ? calendar(News.CONFIRMED, next, facts) : "")
            + (hadEntry ? calendar(News.MOVED, was, facts(was, now)) : "");
    String kind = "booking-relocated" + SUFFIX.getOrDefault(state, "");
    var pages = new ArrayList<Page>();
    if (next.attendee().reachable()) {
      pages.add(
          page(
              kind,
              next.attendee(),
              facts,
              state == BookingState.CONFIRMED ? "REQUEST" : "CANCEL",
              entries.isEmpty() ? null : entries));
    }
    if (!next.booker().id().equals(next.attendee().id()) && next.booker().reachable()) {
      pages.add(page(kind + "-copy", next.booker(), facts, null, null));
    }
    return new Written(News.MOVED, next.booking(), pages);
  }

  private Page page(
      String kind, PersonCard to, Map<String, String> facts, String method, String calendar) {
    var mine = new HashMap<>(facts);
    mine.put("dear", to.firstName());
    return new Page(
        kind,
        new Letter.Recipient(to.name(), to.email()),
        texts.fill(kind, mine),
        method,
        calendar);
  }

  /**
   * Puts them in the outbox.
   *
   * @param position in the queue, known under the lock only
   */
  void post(Written letters, int position) {
    for (Page page : letters.pages()) {
      String body = page.text().body().replace(POSITION_TO_COME, String.valueOf(position));
      Letter letter =
          new Letter(
              page.kind(), letters.booking(), page.to(), page.text().saying(body), clock.instant());
      outbox.post(page.calendar() == null ? letter : letter.with(page.method(), page.calendar()));
    }
  }

  /** What goes with it into a calendar, or takes out what went with an earlier one. */
  String calendar(News news, About about, Map<String, String> facts) {
    boolean cancel = "CANCEL".equals(news.method);
    Event event = about.event();
    var entry =
        new CalendarEntries.About(
            about.booking(),
            event.title(),
            facts.get("place"),
            cancel // a link to join is for those who come
                ? facts.get("bookingAddress")
                : facts.get("joining") + "\n" + facts.get("bookingAddress"),
            sequence(news, event),
            about.attendee(),
            URI.create("mailto:" + team()),
            clock.instant());
    return cancel
        ? CalendarEntries.cancel(entry, event.sessions())
        : CalendarEntries.request(entry, event.sessions());
  }

  /**
   * Of the entry: the event's edition, and one above it when the entry is taken out again; an event
   * that is called off has risen by that itself.
   */
  static int sequence(News news, Event event) {
    boolean above = "CANCEL".equals(news.method) && event.status() != EventStatus.CANCELLED;
    return event.edition() + (above ? 1 : 0);
  }

  /** What to do when somebody cannot come: another thing once the last day for it has passed. */
  private static String ifPlansChange(About about, Instant now) {
    Event event = about.event();
    return event.window().tooLateToCancel(now)
        ? "The last day to give up a place has passed. If you cannot come, write at once to the"
            + " address below, so that somebody who waits can come instead."
        : "If you cannot come, please say so by "
            + When.day(event.cancelBy())
            + ". It is one button, without signing in, and the next person waiting gets the place"
            + " at once:\n"
            + RegretLink.address(about.booking());
  }

  /** What its text may name, but for whom it greets. */
  Map<String, String> facts(About about, Instant now) {
    Event event = about.event();
    String portal = Setting.ADDRESS.value();
    var facts = new HashMap<String, String>();
    facts.put("name", about.attendee().name());
    facts.put("first", about.attendee().firstName());
    facts.put("booker", about.booker().name());
    facts.put("event", event.title());
    facts.put("days", event.days());
    facts.put("sessions", sessions(event));
    facts.put("place", place(event));
    facts.put("joining", joining(event));
    facts.put("reference", about.reference());
    facts.put("bookingAddress", portal + "/bookings/" + about.reference());
    facts.put("eventAddress", portal + "/events/" + event.reference());
    facts.put("eventsAddress", portal + "/events");
    facts.put("ifPlansChange", ifPlansChange(about, now));
    facts.put("why", event.calledOff().isEmpty() ? "" : event.calledOff() + "\n\n");
    facts.put("answerBy", about.answerBy() == null ? "" : When.moment(about.answerBy()));
    facts.put("owner", about.owner().name());
    facts.put("ownerMail", about.owner().reachable() ? about.owner().email() : team());
    facts.put("position", POSITION_TO_COME);
    return facts;
  }

  /** Where the national team is written to. */
  static String team() {
    return Setting.MAIL_FROM.value().replaceAll(".*<(.*)>.*", "$1").strip();
  }

  static String sessions(Event event) {
    var lines = new StringBuilder();
    for (EventSession session : event.sessions()) {
      lines.append(session.when());
      if (!session.room().isEmpty()) {
        lines.append(", ").append(session.room());
      }
      lines.append('\n');
    }
    return lines.toString().stripTrailing();
  }

  static String place(Event event) {
    return event
        .venue()
        .map(venue -> venue.name() + ", " + venue.address() + ", " + venue.town())
        .orElse("Online");
  }

  /** How to get there or in, and what else to know; never empty. */
  static String joining(Event event) {
    var parts = new ArrayList<String>();
    event
        .venue()
        .ifPresent(
            venue -> {
              parts.add(venue.access());
              parts.add(venue.directions());
            });
    if (!event.onlineLink().isEmpty()) {
      parts.add("Join at " + event.onlineLink());
    }
    parts.add(event.joining());
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? "Nothing to bring or prepare." : String.join("\n", parts);
  }
}
