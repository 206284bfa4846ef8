package uk.npws.alongside.events;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of the public list wants to see. Comes from an address, so whatever is not
 * understood is as if it were not there.
 *
 * @param course a course's code, or null
 * @param month the first month to show, or null: from now on
 * @param online only events without a venue
 * @param after only events after this one (its reference), or null: the way to page
 */
public record EventFilter(
    String course, Region region, YearMonth month, boolean online, String after) {

  public static final EventFilter NONE = new EventFilter(null, null, null, false, null);

  /** From the parameters of an address. */
  public static EventFilter of(Map<String, String> parameters) {
    return new EventFilter(
        code(parameters.get("course")),
        Region.of(parameters.getOrDefault("region", "")).orElse(null),
        month(parameters.get("month")).orElse(null),
        parameters.getOrDefault("online", "").matches("on|true|1"),
        code(parameters.get("after")));
  }

  private static String code(String text) {
    return text != null && text.matches("[a-z0-9][a-z0-9-]{0,119}") ? text : null;
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return text == null || text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  /** Whether it leaves anything out. */
  public boolean narrows() {
    return course != null || region != null || month != null || online;
  }

  /** The same, from after this event on. */
  EventFilter after(Event last) {
    return new EventFilter(course, region, month, online, last.reference());
  }

  public EventFilter in(YearMonth other) {
    return new EventFilter(course, region, other, online, null);
  }
}
