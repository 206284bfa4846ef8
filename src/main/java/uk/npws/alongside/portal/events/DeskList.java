package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.DeskFilter;
import uk.npws.alongside.events.DeskView;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;

/**
 * The events at the national team's desk: those to come, those that were held, and those that wait
 * for somebody to do something; by course and month, all of it by address.
 */
@Named
@RequestScoped
public class DeskList {

  @Inject EventDesk desk;
  @Inject Courses courses;
  @Inject CurrentActor me;
  @Inject Clock clock;

  @Inject @Param String show;
  @Inject @Param String course;
  @Inject @Param String month;
  @Inject @Param Integer from;

  private DeskFilter filter;
  private Map<DeskView, Long> counts;
  private List<Event> list;
  private List<Event> undecided;

  /** A view to choose, with how many events it has. */
  public record Tab(DeskView view, long count, boolean here, String address) {}

  @PostConstruct
  void read() {
    filter = DeskFilter.of(show, course, month);
  }

  public DeskFilter getFilter() {
    return filter;
  }

  public List<Event> getList() {
    if (list == null) {
      list = desk.list(me.actor(), filter, start());
    }
    return list;
  }

  /** Events of which somebody has to decide whether they are held: shown first, in every view. */
  public List<Event> getUndecided() {
    if (undecided == null) {
      undecided =
          !filter.narrows() && counts().get(DeskView.DECIDE) == 0
                  || filter.view() == DeskView.DECIDE
              ? List.of()
              : desk.list(me.actor(), new DeskFilter(DeskView.DECIDE, null, null), 0);
    }
    return undecided;
  }

  /** How many events the view has, whatever page of it is shown. */
  public long getCount() {
    return counts().get(filter.view());
  }

  private Map<DeskView, Long> counts() {
    if (counts == null) {
      counts = desk.counts(me.actor(), filter);
    }
    return counts;
  }

  /** Start of the keys for what is said of the view: its count, and what to do about it. */
  public String getWords() {
    return "events.desk." + show(filter.view());
  }

  /** The view as the address says it, or an empty text for the one that needs no saying. */
  public String getShown() {
    return filter.view() == DeskView.COMING ? "" : show(filter.view());
  }

  public List<Tab> getTabs() {
    return Arrays.stream(DeskView.values())
        .map(
            view ->
                new Tab(
                    view,
                    counts().get(view),
                    view == filter.view(),
                    "/desk/events" + query(filter.in(view), 0)))
        .toList();
  }

  /** Twelve months of the way the view looks, with the one that was chosen. */
  public List<EventList.Choice> getMonths() {
    boolean back = filter.view() == DeskView.HELD || filter.view() == DeskView.REGISTERS;
    YearMonth now = YearMonth.now(clock);
    return Stream.concat(
            IntStream.range(0, 12).mapToObj(away -> now.plusMonths(back ? -away : away)),
            Stream.ofNullable(filter.month()))
        .distinct()
        .map(
            one ->
                new EventList.Choice(
                    one.toString(), When.month(one.atDay(1)), one.equals(filter.month())))
        .toList();
  }

  public List<EventList.Choice> getCourses() {
    return courses.list().stream()
        .map(
            one ->
                new EventList.Choice(one.code(), one.title(), one.code().equals(filter.course())))
        .toList();
  }

  private int start() {
    return from == null ? 0 : Math.max(0, Math.min(from, 5000));
  }

  public String getOlder() {
    return start() + Events.PAGE < getCount() ? address(start() + Events.PAGE) : "";
  }

  public String getNewer() {
    return start() > 0 ? address(Math.max(0, start() - Events.PAGE)) : "";
  }

  private String address(int at) {
    return "/desk/events" + query(filter, at);
  }

  /** The filters as an address has them, from the question mark on, or empty. */
  public String getQuery() {
    return query(filter, 0);
  }

  private static String query(DeskFilter filter, int at) {
    return Stream.of(
            filter.view() == DeskView.COMING ? "" : "show=" + show(filter.view()),
            filter.course() == null ? "" : "course=" + filter.course(),
            filter.month() == null ? "" : "month=" + filter.month(),
            at == 0 ? "" : "from=" + at)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + "&" + other)
        .map(parts -> "?" + parts)
        .orElse("");
  }

  private static String show(DeskView view) {
    return view.name().toLowerCase(Locale.ROOT);
  }
}
