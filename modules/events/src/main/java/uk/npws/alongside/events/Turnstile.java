package uk.npws.alongside.events;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets few at a time of the parties that want the same event come to its lock, in the order in
 * which they came; single people go {@link Together}. It decides nothing: the row's lock does, also
 * between nodes. But a hundred of them waiting for one row would each hold a connection, and nobody
 * else would be served; here they wait without one. One is at the lock while the next three
 * prepare.
 */
final class Turnstile {

  static final int WIDTH = 4;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private static final Semaphore[] GATES =
      IntStream.range(0, 16).mapToObj(i -> new Semaphore(WIDTH, true)).toArray(Semaphore[]::new);

  private Turnstile() {}

  static <T> T through(UUID event, Supplier<T> visit) {
    Semaphore gate = GATES[Math.floorMod(event.hashCode(), GATES.length)];
    try {
      if (!gate.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw BookingRefused.busy();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw BookingRefused.busy();
    }
    try {
      return visit.get();
    } finally {
      gate.release();
    }
  }
}
