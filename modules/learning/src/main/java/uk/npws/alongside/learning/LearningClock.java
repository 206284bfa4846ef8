package uk.npws.alongside.learning;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Round;

/**
 * Does what time and new editions bring about for learners, on one node: pages open again, are
 * reminded of, and completions lapse. Each is a transaction that looks again; one that fails does
 * not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LearningClock {

  private static final Logger LOG = Logger.getLogger(LearningClock.class.getName());

  @Inject Reopenings reopenings;
  @Inject Leases leases;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      if (leases.take("learning", round.turn())) {
        each(reopenings::unchecked, reopenings::check);
        each(reopenings::due, reopenings::look);
      }
    } finally {
      walking.set(false);
    }
  }

  private static <T> void each(Supplier<Collection<T>> due, Consumer<T> step) {
    try {
      due.get().forEach(thing -> one(thing, step));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "what is due is looked for again in the next round", fault);
    }
  }

  private static <T> void one(T thing, Consumer<T> step) {
    try {
      step.accept(thing);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "a learner is left for the next round", fault);
    }
  }
}
