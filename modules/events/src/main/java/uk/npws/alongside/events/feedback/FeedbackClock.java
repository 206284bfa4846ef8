package uk.npws.alongside.events.feedback;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;

/** Looks twice a minute, on one node, who is to be asked how it was, and who is to be reminded. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedbackClock {

  private static final Logger LOG = Logger.getLogger(FeedbackClock.class.getName());

  @Inject FeedbackLetters letters;
  @Inject Leases leases;

  private final AtomicBoolean walking = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "22/30", persistent = false)
  public void walk() {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      if (leases.take("feedback", Duration.ofSeconds(25))) {
        each(letters.toAsk(), letters::ask);
        each(letters.toRemind(), letters::remind);
      }
    } finally {
      walking.set(false);
    }
  }

  private static void each(List<FeedbackLetters.Due> due, Consumer<FeedbackLetters.Due> step) {
    for (FeedbackLetters.Due one : due) {
      try {
        step.accept(one);
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, "a letter that asks how it was is left for the next round", fault);
      }
    }
  }
}
