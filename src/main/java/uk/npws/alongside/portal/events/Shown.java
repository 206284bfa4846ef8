package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.Words;

/** How an event is said on a page: its days in short and long, and how it stands with places. */
@Named("shown")
@ApplicationScoped
public class Shown {

  private static final DateTimeFormatter DAY_NAME = DateTimeFormatter.ofPattern("EEE", Locale.UK);

  @Inject Words words;
  @Inject Clock clock;

  private static List<LocalDate> dates(Event event) {
    return event.sessions().stream()
        .map(one -> When.london(one.starts()).toLocalDate())
        .distinct()
        .toList();
  }

  /** "Tue". */
  static String dayName(LocalDate date) {
    return DAY_NAME.format(date);
  }

  /** "Tue, Wed". */
  public String dayNames(Event event) {
    return dates(event).stream().map(Shown::dayName).collect(Collectors.joining(", "));
  }

  /** "2–3", or "30–1" over the end of a month. */
  public String dayNumbers(Event event) {
    List<LocalDate> dates = dates(event);
    int first = dates.get(0).getDayOfMonth();
    int last = dates.get(dates.size() - 1).getDayOfMonth();
    return dates.size() == 1 ? String.valueOf(first) : first + "–" + last;
  }

  /**
   * "Tuesday 2 and Wednesday 3 March 2027, 09:30 to 16:30"; where the days differ in their hours,
   * each with its own.
   */
  public String when(Event event) {
    List<String> hours = event.sessions().stream().map(Shown::hours).distinct().toList();
    return hours.size() == 1
        ? event.days() + ", " + hours.get(0)
        : event.sessions().stream().map(EventSession::when).collect(Collectors.joining("; "));
  }

  private static String hours(EventSession session) {
    return When.time(session.starts()) + " to " + When.time(session.ends());
  }

  /** The tone of the state that {@link #state} says. */
  public String tone(Event event) {
    Instant now = clock.instant();
    if (event.status() == EventStatus.CANCELLED) {
      return "bad";
    }
    if (event.status() != EventStatus.PUBLISHED
        || !event.window().opened(now)
        || event.window().closed(now)) {
      return "off";
    }
    return event.free() > 0 && event.waiting() == 0 ? "good" : "warn";
  }

  /** "4 places left", "Full, 7 waiting", "Opens Monday 1 March" … */
  public String state(Event event) {
    Instant now = clock.instant();
    if (event.status() != EventStatus.PUBLISHED) {
      return words.word(event.status());
    }
    if (!event.window().opened(now)) {
      return words.of("events.opens", When.dayOfYear(When.london(event.opens()).toLocalDate()));
    }
    if (event.window().closed(now)) {
      return words.get("events.closed");
    }
    if (event.free() > 0 && event.waiting() == 0) {
      return words.count("events.left", event.free());
    }
    return event.waiting() == 0
        ? words.get("events.full")
        : words.of("events.full-waiting", event.waiting());
  }

  /** What the reader can do about it, in a few words. */
  public String chance(Event event) {
    Instant now = clock.instant();
    if (event.status() != EventStatus.PUBLISHED || event.window().closed(now)) {
      return "";
    }
    if (!event.window().opened(now)) {
      return words.count("events.places", event.capacity());
    }
    return event.free() > 0 && event.waiting() == 0
        ? words.of("events.book-by", When.dayOfYear(When.london(event.closes()).toLocalDate()))
        : words.get("events.can-wait");
  }
}
