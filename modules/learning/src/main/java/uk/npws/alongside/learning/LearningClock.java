package uk.npws.alongside.learning;

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
 * Does what time and new editions bring about for learners, on one node: pages open again, are
 * reminded of, and completions lapse. Each is a transaction that looks again; one that fails does
 * not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LearningClock {

  @Inject Reopenings reopenings;
  @Inject Leases leases;

  private final Walk walk = new Walk(LearningClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          if (leases.take("learning", round.turn())) {
            walk.each(reopenings::unchecked, reopenings::check);
            walk.each(reopenings::due, reopenings::look);
          }
        });
  }
}
