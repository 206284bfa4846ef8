package uk.npws.alongside.portal.demo;

import java.util.List;
import java.util.regex.Pattern;

/** An iCalendar text (RFC 5545), opened just far enough to show what a calendar would show. */
public record CalendarEntry(String raw) {

  /** What is to be done with it: REQUEST or CANCEL. */
  public String method() {
    return first("METHOD");
  }

  /** One entry of it. */
  public record Appointment(String summary, String starts, String ends, String place) {}

  public List<Appointment> appointments() {
    return Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL)
        .matcher(unfolded())
        .results()
        .map(found -> new CalendarEntry(found.group()))
        .map(
            one ->
                new Appointment(
                    one.first("SUMMARY"),
                    one.time("DTSTART"),
                    one.time("DTEND"),
                    one.first("LOCATION")))
        .toList();
  }

  /** Long lines are folded at 75 octets: a line break and a space belong to no value. */
  private String unfolded() {
    return raw.replaceAll("\\r?\\n[ \\t]", "");
  }

  private String first(String property) {
    var line = Pattern.compile("(?m)^" + property + "(?:;[^:\\r\\n]*)?:(.*)$").matcher(unfolded());
    return line.find() ? plain(line.group(1).strip()) : "";
  }

  private static String plain(String value) {
    return value.replace("\\n", ", ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
  }

  /** {@code 20270302T093000} becomes {@code 2027-03-02 09:30}. */
  private String time(String property) {
    return first(property)
        .replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)\\d\\d(Z?)", "$1-$2-$3 $4:$5$6");
  }
}
