package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Round;

/**
 * Sends the reminders that are due, in each round, on one node. One that fails does not keep the
 * others, and comes again in the next round.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

  private static final Logger LOG = Logger.getLogger(ReminderClock.class.getName());

  @Inject Reminders reminders;
  @Inject Leases leases;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      if (leases.take("reminders", round.turn())) {
        reminders.joining().forEach(due -> each(() -> reminders.remind(due.booking(), due.days())));
        reminders.offers().forEach(offer -> each(() -> reminders.remindOfOffer(offer)));
      }
    } finally {
      walking.set(false);
    }
  }

  private static void each(Runnable letter) {
    try {
      letter.run();
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "a reminder is left for the next round", fault);
    }
  }
}
