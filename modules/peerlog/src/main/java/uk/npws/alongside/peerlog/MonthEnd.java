package uk.npws.alongside.peerlog;

import static uk.npws.alongside.foundation.Clocks.LONDON;

import java.time.Instant;
import java.time.YearMonth;

/**
 * When a month closes: with the start of the 4th of the next, when whatever was saved in it has had
 * its 72 hours.
 */
final class MonthEnd {

  private static final int DAY = 4;

  private MonthEnd() {}

  static Instant closes(YearMonth month) {
    return month.plusMonths(1).atDay(DAY).atStartOfDay(LONDON).toInstant();
  }

  /** The latest month that is closed at this moment. */
  static YearMonth latestClosed(Instant now) {
    YearMonth before = YearMonth.from(now.atZone(LONDON)).minusMonths(1);
    return closes(before).isAfter(now) ? before.minusMonths(1) : before;
  }
}
