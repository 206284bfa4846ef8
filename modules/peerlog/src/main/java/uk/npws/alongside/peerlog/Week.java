package uk.npws.alongside.peerlog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import uk.npws.alongside.peerlog.codes.WeekChoice;

/** A week, by its Monday: the finest date a log knows. */
public record Week(LocalDate monday) {

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week is known by its Monday: " + monday);
    }
  }

  /** What was meant by this, last or earlier, said on this day; earlier is two weeks ago. */
  public static Week of(WeekChoice choice, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Week(
        switch (choice) {
          case THIS -> monday;
          case LAST -> monday.minusWeeks(1);
          case EARLIER -> monday.minusWeeks(2);
        });
  }

  /** What one would call it on this day. */
  public WeekChoice choice(LocalDate today) {
    if (!monday.isBefore(of(WeekChoice.THIS, today).monday())) {
      return WeekChoice.THIS;
    }
    return equals(of(WeekChoice.LAST, today)) ? WeekChoice.LAST : WeekChoice.EARLIER;
  }

  /** The same week of another log stays the same when only the name for it has moved on. */
  public Week keptIf(WeekChoice choice, LocalDate today) {
    return choice(today) == choice ? this : of(choice, today);
  }

  /** The month that the Monday lies in. */
  public YearMonth month() {
    return YearMonth.from(monday);
  }
}
