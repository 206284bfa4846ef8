package uk.npws.alongside.events;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.Setting;

/**
 * When the weekly letter goes: on a day of the week, from an hour on, London time.
 *
 * @param hour 0 to 23
 */
record DigestWeek(DayOfWeek day, int hour) {

  /** What was missed because the portal was down is still sent for so long. */
  private static final Duration STILL_OF_USE = Duration.ofHours(24);

  DigestWeek {
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("not an hour: " + hour);
    }
  }

  static DigestWeek ofInstallation() {
    return new DigestWeek(
        DayOfWeek.valueOf(Setting.DIGEST_DAY.value().strip().toUpperCase(Locale.ROOT)),
        Integer.parseInt(Setting.DIGEST_HOUR.value().strip()));
  }

  /** The day of the letter that is due now; it names the week, and each is sent once. */
  Optional<LocalDate> due(Instant now) {
    ZonedDateTime here = now.atZone(Clocks.LONDON);
    LocalDate latest = here.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
    Instant moment = latest.atTime(LocalTime.of(hour, 0)).atZone(Clocks.LONDON).toInstant();
    boolean passed = !now.isBefore(moment) && now.isBefore(moment.plus(STILL_OF_USE));
    return passed ? Optional.of(latest) : Optional.empty();
  }
}
