package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Round;

/**
 * Does what time brings about for events: owners are asked whether an event is held, and whoever
 * wanted to hear of dates is written to. Each is one transaction that looks again under a lock, so
 * two nodes may do the same without harm; one that fails does not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventClock {

  private static final Logger LOG = Logger.getLogger(EventClock.class.getName());

  @Inject MinimumNumbers minimumNumbers;
  @Inject InterestNews news;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      each(minimumNumbers::unasked, minimumNumbers::ask);
      each(news::people, news::tell);
      each(news::forces, news::tellForce);
    } finally {
      walking.set(false);
    }
  }

  private static void each(Supplier<List<UUID>> due, Consumer<UUID> step) {
    try {
      due.get().forEach(thing -> one(thing, step));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "what is due is looked for again in the next round", fault);
    }
  }

  private static void one(UUID thing, Consumer<UUID> step) {
    try {
      step.accept(thing);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, thing + " is left for the next round", fault);
    }
  }
}
