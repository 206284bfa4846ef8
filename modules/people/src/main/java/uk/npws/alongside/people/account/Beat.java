package uk.npws.alongside.people.account;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers on the beat: work takes a whole number of these, so that its time does not tell whether
 * an address is known.
 */
final class Beat {

  private static final long LENGTH = Duration.ofMillis(300).toNanos();

  private Beat() {}

  static void keep(Runnable work) {
    long begun = System.nanoTime();
    try {
      work.run();
    } finally {
      long end = begun + beats(System.nanoTime() - begun) * LENGTH;
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
  }

  static long beats(long nanoseconds) {
    return Math.floorDiv(nanoseconds, LENGTH) + 1;
  }
}
