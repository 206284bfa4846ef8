package uk.npws.alongside.bench;

import java.time.Duration;

/**
 * How long it takes care.
 *
 * @param warmUpRequests of each operation before the first round
 * @param warmUp for which no more time than this is taken
 * @param round the length of one
 * @param guests how many people there are to book for
 */
record Pace(
    int rounds,
    int warmUpRequests,
    Duration warmUp,
    Duration round,
    int races,
    int restarts,
    int guests) {

  static final Pace FULL =
      new Pace(5, 8_000, Duration.ofSeconds(40), Duration.ofSeconds(2), 100, 1, 65_000);
  static final Pace QUICK =
      new Pace(2, 500, Duration.ofSeconds(4), Duration.ofSeconds(1), 3, 1, 8_000);
}
