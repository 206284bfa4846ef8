package uk.npws.alongside.bench;

import java.time.Duration;

/**
 * How long it takes care.
 *
 * @param warmUp of each operation before the first round
 * @param round the length of one
 * @param guests how many people there are to book for
 */
record Pace(int rounds, Duration warmUp, Duration round, int races, int restarts, int guests) {

  static final Pace FULL =
      new Pace(5, Duration.ofSeconds(4), Duration.ofSeconds(2), 100, 1, 15_000);
  static final Pace QUICK = new Pace(2, Duration.ofSeconds(2), Duration.ofSeconds(1), 3, 1, 4_000);
}
