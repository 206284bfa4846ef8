package uk.npws.alongside.events.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import uk.npws.alongside.foundation.Clocks;

/** When people are asked: soon after the event, and when they have been back at work for long. */
public enum Round {
  AFTER(Period.ZERO),
  LATER(Period.ofMonths(3));

  /** Four weeks to answer. */
  static final Period OPEN = Period.ofDays(28);

  /** Whoever has not answered after so long is reminded, once. */
  static final Duration REMINDED = Duration.ofDays(10);

  /** A register closed later than this after a round began asks nobody any more. */
  static final Duration LATE = Duration.ofDays(21);

  private final Period wait;

  Round(Period wait) {
    this.wait = wait;
  }

  /** From when on people are asked. */
  Instant opens(Instant eventEnds) {
    return eventEnds.atZone(Clocks.LONDON).plus(wait).toInstant();
  }

  /** Until when they can answer. */
  public Instant closes(Instant eventEnds) {
    return eventEnds.atZone(Clocks.LONDON).plus(wait).plus(OPEN).toInstant();
  }

  boolean open(Instant eventEnds, Instant now) {
    return !now.isBefore(opens(eventEnds)) && now.isBefore(closes(eventEnds));
  }

  /** Whether somebody not yet asked is asked now. */
  boolean asks(Instant eventEnds, Instant now) {
    return open(eventEnds, now) && now.isBefore(opens(eventEnds).plus(LATE));
  }

  /** What its link is sealed for. */
  String purpose() {
    return "feedback-" + key();
  }

  /** Its name in the content file, in letters and words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
