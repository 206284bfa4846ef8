package uk.npws.alongside.events;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.npws.alongside.foundation.Clocks;

/**
 * Time in which people can be expected to answer: Monday to Friday, 9:00 to 17:00 in London. Bank
 * holidays count as any other day, since those of the four nations differ.
 */
final class WorkingHours {

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  private WorkingHours() {}

  /** The moment at which so many of these hours have passed. */
  static Instant after(Instant from, int hours) {
    ZonedDateTime at = working(from.atZone(Clocks.LONDON));
    Duration left = Duration.ofHours(hours);
    Duration today = Duration.between(at.toLocalTime(), END);
    while (left.compareTo(today) > 0) {
      left = left.minus(today);
      at = working(at.with(END));
      today = Duration.between(BEGIN, END);
    }
    return at.plus(left).toInstant();
  }

  /** This moment, or the next at which somebody works. */
  private static ZonedDateTime working(ZonedDateTime moment) {
    ZonedDateTime at = moment;
    if (at.toLocalTime().isBefore(BEGIN)) {
      at = at.with(BEGIN);
    } else if (!at.toLocalTime().isBefore(END)) {
      at = at.plusDays(1).with(BEGIN);
    }
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.plusDays(1).with(BEGIN);
    }
    return at;
  }
}
