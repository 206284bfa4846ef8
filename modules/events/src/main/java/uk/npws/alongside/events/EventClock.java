package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.Round;
import uk.npws.alongside.foundation.Walk;

/**
 * Does what time brings about for events: owners are asked whether an event is held, and whoever
 * wanted to hear of dates is written to. Each is one transaction that looks again under a lock, so
 * two nodes may do the same without harm; one that fails does not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventClock {

  @Inject MinimumNumbers minimumNumbers;
  @Inject InterestNews news;

  private final Walk walk = new Walk(EventClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          walk.each(minimumNumbers::unasked, minimumNumbers::ask);
          walk.each(news::people, news::tell);
          walk.each(news::forces, news::tellForce);
        });
  }
}
