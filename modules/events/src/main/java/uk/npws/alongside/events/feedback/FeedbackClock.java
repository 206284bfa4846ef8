package uk.npws.alongside.events.feedback;

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

/** Looks in each round, on one node, who is to be asked how it was, and who is to be reminded. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedbackClock {

  @Inject FeedbackLetters letters;
  @Inject Leases leases;

  private final Walk walk = new Walk(FeedbackClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          if (leases.take("feedback", round.turn())) {
            walk.each(letters::toAsk, letters::ask);
            walk.each(letters::toRemind, letters::remind);
          }
        });
  }
}
