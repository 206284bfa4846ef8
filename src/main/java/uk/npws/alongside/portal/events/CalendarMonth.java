package uk.npws.alongside.portal.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.foundation.When;

/** A month in weeks from Monday to Sunday, with the sittings of each day. */
public record CalendarMonth(List<List<Day>> weeks) {

  /**
   * One cell; a day of a neighbouring month has the number 0 and nothing in it.
   *
   * @param name the whole date, for phones where the column's heading is gone
   */
  public record Day(int number, LocalDate date, String name, List<Sitting> sittings) {
    /** "Tue", for the same phones. */
    public String weekday() {
      return Shown.dayName(date);
    }
  }

  /** One event's sitting on a day. */
  public record Sitting(Event event, EventSession session) {
    /** "Train the Trainer, Leeds", with the day where there are several. */
    public boolean oneOfSeveral() {
      return event.sessions().size() > 1;
    }
  }

  static CalendarMonth of(YearMonth month, List<Event> events) {
    var weeks = new ArrayList<List<Day>>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!monday.isAfter(month.atEndOfMonth())) {
      var week = new ArrayList<Day>();
      for (int i = 0; i < 7; i++) {
        week.add(day(month, monday.plusDays(i), events));
      }
      weeks.add(week);
      monday = monday.plusWeeks(1);
    }
    return new CalendarMonth(weeks);
  }

  private static Day day(YearMonth month, LocalDate date, List<Event> events) {
    if (!YearMonth.from(date).equals(month)) {
      return new Day(0, date, "", List.of());
    }
    var sittings =
        events.stream()
            .flatMap(event -> event.sessions().stream().map(session -> new Sitting(event, session)))
            .filter(sitting -> When.london(sitting.session().starts()).toLocalDate().equals(date))
            .toList();
    return new Day(date.getDayOfMonth(), date, When.day(date), sittings);
  }
}
