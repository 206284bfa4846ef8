package uk.npws.alongside.awards;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and durations as the portal writes them. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("EEEE d", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private Wording() {}

  /** {@code Tuesday 2 March 2027}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Tuesday 2 and Wednesday 3 March 2027}; longer stretches are joined by "to". */
  static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(to);
    }
    String joined = from.plusDays(1).equals(to) ? " and " : " to ";
    if (from.getYear() != to.getYear()) {
      return day(from) + joined + day(to);
    }
    boolean oneMonth = from.getMonth() == to.getMonth();
    return (oneMonth ? DAY_OF_MONTH : DAY_OF_YEAR).format(from) + joined + day(to);
  }

  /** {@code 14 hours}, {@code 1 hour 30 minutes}; empty for no time. */
  static String time(int minutes) {
    String hours = counted(minutes / 60, "hour");
    String rest = counted(minutes % 60, "minute");
    return hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + " " + rest;
  }

  private static String counted(int number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }
}
