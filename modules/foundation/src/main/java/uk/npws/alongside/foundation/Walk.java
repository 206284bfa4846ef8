package uk.npws.alongside.foundation;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A walk through what time has brought about, one at a time on this node: it is left out while the
 * one before is still under way. What fails on it is told in the log and left for the next, and
 * keeps nothing else from being done.
 */
public final class Walk {

  private final Logger log;
  private final AtomicBoolean underWay = new AtomicBoolean();

  /**
   * @param whose under its name the log tells what failed
   */
  public Walk(Class<?> whose) {
    log = Logger.getLogger(whose.getName());
  }

  /** Takes these steps, unless the walk before is still under way. */
  public void go(Runnable steps) {
    if (!underWay.compareAndSet(false, true)) {
      return;
    }
    try {
      steps.run();
    } catch (RuntimeException fault) {
      log.log(Level.WARNING, "the walk ends here until the next round", fault);
    } finally {
      underWay.set(false);
    }
  }

  /**
   * Does this for each that is due.
   *
   * @return how many went well
   */
  public <T> int each(Supplier<? extends Collection<T>> due, Consumer<? super T> step) {
    int done = 0;
    for (T thing : found(due)) {
      try {
        step.accept(thing);
        done++;
      } catch (RuntimeException fault) {
        log.log(Level.WARNING, "one thing is left for the next round", fault);
      }
    }
    return done;
  }

  private <T> Collection<T> found(Supplier<? extends Collection<T>> due) {
    try {
      return due.get();
    } catch (RuntimeException fault) {
      log.log(Level.WARNING, "what is due is looked for again in the next round", fault);
      return List.of();
    }
  }
}
