package uk.npws.alongside.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * When a tap on a phone happened, by the portal's clock. A phone whose clock is wrong says so by
 * the time at which it sends; the difference is taken off, unless it is so small that it may be the
 * time that sending took: else a slow network would make an old tap the later one. What then lies
 * after now, or before the day of the session, is moved to that bound: a wrong clock can win no
 * argument for ever.
 */
final class TapTime {

  /** So long a phone may take to send; its clock is right within that. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(30);

  private TapTime() {}

  /**
   * @param tapped by the phone's clock
   * @param sent by the phone's clock
   * @param now by the portal's clock, when it arrived
   * @param earliest the beginning of the session's day
   */
  static Instant of(Instant tapped, Instant sent, Instant now, Instant earliest) {
    Instant ours;
    try {
      Duration apart = Duration.between(sent, now);
      ours = apart.abs().compareTo(ON_THE_WAY) <= 0 ? tapped : tapped.plus(apart);
    } catch (DateTimeException | ArithmeticException noClock) {
      return earliest;
    }
    if (ours.isAfter(now)) {
      return now;
    }
    return ours.isBefore(earliest) ? earliest : ours;
  }
}
