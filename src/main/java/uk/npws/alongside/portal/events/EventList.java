package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.OfferLists;
import uk.npws.alongside.events.Region;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The public list of events, and the same month by month as a calendar; all of it by address. */
@Named
@RequestScoped
public class EventList {

  private static final List<String> FILTERS = List.of("course", "region", "month", "online");

  @Inject Events events;
  @Inject Courses courses;
  @Inject OfferLists offers;
  @Inject CurrentActor me;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private EventFilter filter;
  private boolean calendar;
  private List<Event> found;

  /** The events of one month under its name. */
  public record Month(String id, String name, List<Event> events) {}

  /** A choice of a native list: its value, its words, and whether it is the one chosen. */
  public record Choice(String value, String label, boolean chosen) {}

  @PostConstruct
  void read() {
    var parameters = new LinkedHashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    filter = EventFilter.of(parameters);
    calendar = "calendar".equals(parameters.get("view"));
    found = calendar ? events.month(filter, getShownMonth()) : events.search(filter);
  }

  public boolean isCalendar() {
    return calendar;
  }

  public List<Event> getEvents() {
    return found;
  }

  public EventFilter getFilter() {
    return filter;
  }

  /** Whether the course that the list is narrowed to is offered to the reader. */
  public boolean isOffered() {
    return filter.course() != null
        && me.actor().signedIn()
        && offers.mine(me.actor()).stream()
            .anyMatch(offer -> offer.course().code().equals(filter.course()));
  }

  public List<Month> getMonths() {
    Map<YearMonth, List<Event>> byMonth = new LinkedHashMap<>();
    for (Event event : found) {
      byMonth
          .computeIfAbsent(YearMonth.from(When.london(event.starts())), month -> new ArrayList<>())
          .add(event);
    }
    return byMonth.entrySet().stream()
        .map(
            entry ->
                new Month(
                    "m" + entry.getKey(), When.month(entry.getKey().atDay(1)), entry.getValue()))
        .toList();
  }

  public List<Choice> getCourseChoices() {
    return courses.list().stream().map(this::choice).toList();
  }

  private Choice choice(Course course) {
    return new Choice(course.code(), course.title(), course.code().equals(filter.course()));
  }

  public Region[] getRegions() {
    return Region.values();
  }

  public List<Choice> getMonthChoices() {
    YearMonth now = YearMonth.now(clock);
    var choices = new ArrayList<Choice>();
    for (int ahead = 0; ahead < 12; ahead++) {
      YearMonth month = now.plusMonths(ahead);
      choices.add(
          new Choice(month.toString(), When.month(month.atDay(1)), month.equals(filter.month())));
    }
    return choices;
  }

  private YearMonth getShownMonth() {
    return filter.month() == null ? YearMonth.now(clock) : filter.month();
  }

  public String getMonthName() {
    return When.month(getShownMonth().atDay(1));
  }

  public CalendarMonth getCalendarMonth() {
    return CalendarMonth.of(getShownMonth(), found);
  }

  /** The name of the first month the list shows, for its count. */
  public String getFrom() {
    return filter.month() == null ? "" : When.month(filter.month().atDay(1));
  }

  public String getListAddress() {
    return address(filter.month(), false, null);
  }

  public String getCalendarAddress() {
    return address(filter.month(), true, null);
  }

  public String getBefore() {
    return address(getShownMonth().minusMonths(1), true, null);
  }

  /** "February 2027", where {@link #getBefore} leads. */
  public String getBeforeName() {
    return When.month(getShownMonth().minusMonths(1).atDay(1));
  }

  public String getAfterName() {
    return When.month(getShownMonth().plusMonths(1).atDay(1));
  }

  public String getAfter() {
    return address(getShownMonth().plusMonths(1), true, null);
  }

  /** Where the list goes on, or empty when this was all. */
  public String getLater() {
    return !calendar && found.size() == Events.PAGE
        ? address(filter.month(), false, found.get(found.size() - 1).reference())
        : "";
  }

  /** The same events as a calendar to subscribe to. */
  public String getFeedAddress() {
    return getListAddress().replaceFirst("/events", "/events.ics");
  }

  /** The same events as a news feed. */
  public String getNewsAddress() {
    return getListAddress().replaceFirst("/events", "/events.atom");
  }

  private String address(YearMonth month, boolean asCalendar, String after) {
    var parts = new ArrayList<String>();
    for (String name : FILTERS) {
      String value =
          name.equals("month")
              ? month == null ? null : month.toString()
              : request.getParameter(name);
      if (value != null && !value.isEmpty()) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    if (asCalendar) {
      parts.add("view=calendar");
    }
    if (after != null) {
      parts.add("after=" + after);
    }
    return parts.isEmpty() ? "/events" : "/events?" + String.join("&", parts);
  }
}
