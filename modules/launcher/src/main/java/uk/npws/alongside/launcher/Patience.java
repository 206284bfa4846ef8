package uk.npws.alongside.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Tries again every moment until it works or patience is over. */
record Patience(Duration duration) {

  private static final long MOMENT = 100;

  static Patience of(Duration duration) {
    return new Patience(duration);
  }

  /**
   * The first result that is not null. A {@link CannotStart} ends it at once: waiting would not
   * help.
   */
  <T> T await(Callable<T> attempt, String otherwise) {
    long end = System.nanoTime() + duration.toNanos();
    Exception last = null;
    while (System.nanoTime() < end) {
      try {
        T result = attempt.call();
        if (result != null) {
          return result;
        }
      } catch (CannotStart hopeless) {
        throw hopeless;
      } catch (Exception notYet) {
        last = notYet;
      }
      rest();
    }
    throw new CannotStart(otherwise, last);
  }

  private static void rest() {
    try {
      Thread.sleep(MOMENT);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", stopped);
    }
  }
}
