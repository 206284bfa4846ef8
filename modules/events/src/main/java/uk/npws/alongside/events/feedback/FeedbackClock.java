package uk.npws.alongside.events.feedback;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Round;

/** Looks in each round, on one node, who is to be asked how it was, and who is to be reminded. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedbackClock {

  private static final Logger LOG = Logger.getLogger(FeedbackClock.class.getName());

  @Inject FeedbackLetters letters;
  @Inject Leases leases;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      if (leases.take("feedback", round.turn())) {
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
