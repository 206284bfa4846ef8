package uk.npws.alongside.portal.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Clocks;

/**
 * A time as the demo files write it, London time, seen from some moment: {@code +9w Tue
 * 09:30-16:30} is the Tuesday of the week nine weeks from this one, {@code -1d 17:00} yesterday at
 * five, {@code now-60m 6h} from an hour ago for six hours.
 */
record RelativeTime(Instant start, Instant end, boolean byWeek) {

  private static final Pattern DAY =
      Pattern.compile(
          "(?:([+-]\\d+)d|([+-]\\d+)w (Mon|Tue|Wed|Thu|Fri|Sat|Sun))"
              + " (\\d\\d:\\d\\d)(?:-(\\d\\d:\\d\\d))?");
  private static final Pattern NOW = Pattern.compile("now([+-]\\d+)m(?: (\\d+)h)?");
  private static final Duration GRAIN = Duration.ofMinutes(5);

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "Mon", DayOfWeek.MONDAY,
          "Tue", DayOfWeek.TUESDAY,
          "Wed", DayOfWeek.WEDNESDAY,
          "Thu", DayOfWeek.THURSDAY,
          "Fri", DayOfWeek.FRIDAY,
          "Sat", DayOfWeek.SATURDAY,
          "Sun", DayOfWeek.SUNDAY);

  /**
   * @throws IllegalArgumentException when the text is not of the form, or ends before it begins
   */
  static RelativeTime of(String text, Instant now) {
    Matcher near = NOW.matcher(text);
    if (near.matches()) {
      return fromNow(Long.parseLong(near.group(1)), number(near.group(2)), now);
    }
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new IllegalArgumentException("not a relative time: " + text);
    }
    LocalTime from = LocalTime.parse(day.group(4));
    LocalTime to = day.group(5) == null ? from : LocalTime.parse(day.group(5));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + text);
    }
    boolean byWeek = day.group(3) != null;
    LocalDate today = now.atZone(Clocks.LONDON).toLocalDate();
    LocalDate date =
        byWeek
            ? weekday(today, number(day.group(2)), day.group(3))
            : today.plusDays(number(day.group(1)));
    return new RelativeTime(london(date, from), london(date, to), byWeek);
  }

  private static RelativeTime fromNow(long minutes, long hours, Instant now) {
    long grains = now.getEpochSecond() / GRAIN.toSeconds();
    Instant start =
        Instant.ofEpochSecond(grains * GRAIN.toSeconds()).plus(Duration.ofMinutes(minutes));
    return new RelativeTime(start, start.plus(Duration.ofHours(hours)), false);
  }

  private static LocalDate weekday(LocalDate today, long weeks, String name) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks)
        .with(TemporalAdjusters.nextOrSame(WEEKDAYS.get(name)));
  }

  private static Instant london(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(Clocks.LONDON).toInstant();
  }

  private static long number(String text) {
    return text == null ? 0 : Long.parseLong(text);
  }
}
