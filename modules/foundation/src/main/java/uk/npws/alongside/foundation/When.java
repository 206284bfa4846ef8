package uk.npws.alongside.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as the portal says them, in London time: "Tuesday 2 March 2027, 09:30 to 16:30". Pages
 * reach it as {@code #{when}} through the portal; letters and refusals use it directly.
 */
public final class When {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("EEEE d", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private When() {}

  /** "Tuesday 2 March 2027". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "Tuesday 2 March 2027". */
  public static String day(Instant moment) {
    return DAY.format(london(moment));
  }

  /** The same in another language: "Dydd Mawrth 2 Mawrth 2027". */
  public static String day(LocalDate date, Locale language) {
    return DAY.withLocale(language).format(date);
  }

  /** "Tuesday 2 March": only where the year stands in the same sentence or list. */
  public static String dayOfYear(LocalDate date) {
    return DAY_OF_YEAR.format(date);
  }

  /** "09:30". */
  public static String time(Instant moment) {
    return TIME.format(london(moment));
  }

  /** "Tuesday 2 March 2027, 09:30". */
  public static String moment(Instant moment) {
    return day(moment) + ", " + time(moment);
  }

  /** "Tuesday 2 March 2027, 09:30 to 16:30", or both days when they differ. */
  public static String span(Instant from, Instant to) {
    boolean sameDay = london(from).toLocalDate().equals(london(to).toLocalDate());
    return moment(from) + " to " + (sameDay ? time(to) : moment(to));
  }

  /** "Tuesday 2 March 2027", or "Tuesday 2 and Wednesday 3 March 2027". */
  public static String days(Instant from, Instant to) {
    LocalDate first = date(from);
    LocalDate last = date(to);
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " to " + day(last);
    }
    String join = first.plusDays(1).equals(last) ? " and " : " to ";
    boolean sameMonth = first.getMonth() == last.getMonth();
    return (sameMonth ? DAY_OF_MONTH : DAY_OF_YEAR).format(first) + join + day(last);
  }

  /** The date in London at this moment. */
  public static LocalDate date(Instant moment) {
    return london(moment).toLocalDate();
  }

  /** "March 2027". */
  public static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** The wall clock in London at this moment. */
  public static ZonedDateTime london(Instant moment) {
    return moment.atZone(Clocks.LONDON);
  }
}
