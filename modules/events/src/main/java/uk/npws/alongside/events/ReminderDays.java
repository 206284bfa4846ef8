package uk.npws.alongside.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;

/**
 * How many days before its start an event reminds those who come, such as 14 and 2; fewest first,
 * none twice. A reminder goes at eight in the morning, London time.
 */
public record ReminderDays(List<Integer> days) {

  /** What holds where neither event nor course says otherwise. */
  public static final ReminderDays USUAL = new ReminderDays(List.of(14, 2));

  /** No event reminds earlier. */
  public static final int MOST_DAYS = 60;

  private static final int MOST = 5;
  private static final LocalTime HOUR = LocalTime.of(8, 0);

  /** Later than this, because the portal was down, a reminder is of no use. */
  private static final Duration STILL_OF_USE = Duration.ofDays(2);

  public ReminderDays {
    days = days.stream().distinct().sorted().toList();
    if (days.size() > MOST || days.stream().anyMatch(day -> day < 1 || day > MOST_DAYS)) {
      throw EventRefused.reminderDays(MOST, MOST_DAYS);
    }
  }

  /** Of numbers in a text, such as {@code 14, 2}; an empty text has none. */
  public static ReminderDays of(String text) {
    String typed = text == null ? "" : text.strip();
    if (!typed.matches("(\\d{1,3}([,;\\s]+\\d{1,3})*)?")) {
      throw EventRefused.reminderDays(MOST, MOST_DAYS);
    }
    return new ReminderDays(
        Arrays.stream(typed.split("[,;\\s]+"))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .toList());
  }

  /** When the reminder so many days before goes out. */
  static Instant moment(Instant starts, int daysBefore) {
    return When.date(starts).minusDays(daysBefore).atTime(HOUR).atZone(Clocks.LONDON).toInstant();
  }

  /** The reminder of these whose time has come last, if it is still of use. */
  Optional<Integer> due(Instant starts, Instant now) {
    return now.isBefore(starts)
        ? days.stream()
            .filter(day -> !now.isBefore(moment(starts, day)))
            .findFirst()
            .filter(day -> now.isBefore(moment(starts, day).plus(STILL_OF_USE)))
        : Optional.empty();
  }

  /** Whether somebody who has a place since then needs this reminder: not who was told since. */
  static boolean wanted(Instant starts, int daysBefore, Instant placeSince) {
    return placeSince.isBefore(moment(starts, daysBefore));
  }

  /** The farthest ahead of all these. */
  static int farthest(Collection<ReminderDays> all) {
    return all.stream().flatMap(one -> one.days().stream()).mapToInt(day -> day).max().orElse(0);
  }

  /** {@code 14, 2}, the farthest first; empty for none. */
  @Override
  public String toString() {
    return days.stream()
        .sorted(java.util.Comparator.reverseOrder())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
