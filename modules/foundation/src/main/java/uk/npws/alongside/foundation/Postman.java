package uk.npws.alongside.foundation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries letters from the outbox to the mail server: {@value #GATHERING_MILLIS} ms after a commit
 * that wrote one, so that those of one moment go together, and when {@link PostmanTimer} says so,
 * for those whose pause is over. Their rows are locked meanwhile, so that two nodes never carry the
 * same one.
 */
@ApplicationScoped
public class Postman {

  static final int GATHERING_MILLIS = 300;

  @Inject Delivery delivery;

  @Resource ManagedScheduledExecutorService executor;

  private final AtomicBoolean walking = new AtomicBoolean();
  private final AtomicBoolean called = new AtomicBoolean();

  public void nudge(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.LettersWaiting waiting) {
    if (called.compareAndSet(false, true)) {
      comeSoon();
    }
  }

  private void comeSoon() {
    executor.schedule(
        () -> {
          if (!walk()) {
            comeSoon(); // he is under way, and may be past the new ones
          }
        },
        GATHERING_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /**
   * Until no letter is due any more.
   *
   * @return false when he is under way already
   */
  public boolean walk() {
    if (!walking.compareAndSet(false, true)) {
      return false;
    }
    try (Carrier carrier = new Carrier()) {
      called.set(false); // whoever calls from here on calls anew
      while (round(carrier)) {
        // until none is due that somebody else has not in hand
      }
    } finally {
      walking.set(false);
    }
    return true;
  }

  /** Whether there are more to be carried now. */
  private boolean round(Carrier carrier) {
    List<UUID> due = delivery.due();
    int carried = 0;
    for (int from = 0; from < due.size(); from += Delivery.TOGETHER) {
      int to = Math.min(due.size(), from + Delivery.TOGETHER);
      carried += delivery.carry(due.subList(from, to), carrier);
    }
    return carried > 0 && (carried < due.size() || due.size() == Delivery.AT_ONCE);
  }
}
