package uk.npws.alongside.portal.testbed;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must come true by itself. */
public final class Eventually {

  private static final Duration MOMENT = Duration.ofMillis(200);

  private Eventually() {}

  /** Asks again and again; what throws is not true yet. */
  public static void holds(String what, Duration patience, Callable<Boolean> condition) {
    long end = System.nanoTime() + patience.toNanos();
    Exception last = null;
    while (System.nanoTime() < end) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (Exception notYet) {
        last = notYet;
      }
      LockSupport.parkNanos(MOMENT.toNanos());
    }
    fail(what + " has not come true within " + patience.toSeconds() + " s", last);
  }
}
