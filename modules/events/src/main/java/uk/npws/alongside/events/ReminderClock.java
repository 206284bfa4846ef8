package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Round;
import uk.npws.alongside.foundation.Walk;

/**
 * Sends the reminders that are due, in each round, on one node. One that fails does not keep the
 * others, and comes again in the next round.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

  @Inject Reminders reminders;
  @Inject Leases leases;

  private final Walk walk = new Walk(ReminderClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          if (leases.take("reminders", round.turn())) {
            walk.each(reminders::joining, due -> reminders.remind(due.booking(), due.days()));
            walk.each(reminders::offers, reminders::remindOfOffer);
          }
        });
  }
}
