package uk.npws.alongside.foundation;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries letters from the outbox to the mail server: at once after a commit that wrote some, and
 * every ten seconds for those whose pause is over. One letter is one transaction whose row is
 * locked, so that two nodes never carry the same one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

  @Inject Delivery delivery;

  @Resource ManagedExecutorService executor;

  private final AtomicBoolean walking = new AtomicBoolean();
  private final AtomicBoolean called = new AtomicBoolean();

  public void nudge(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.LettersWaiting waiting) {
    called.set(true);
    if (!walking.get()) {
      executor.submit(this::walk);
    }
  }

  private boolean round(Carrier carrier) {
    boolean carried = false;
    for (UUID letter : delivery.due()) {
      carried |= delivery.carry(letter, carrier);
    }
    return carried;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void walk() {
    do {
      if (!walking.compareAndSet(false, true)) {
        return;
      }
      try (Carrier carrier = new Carrier()) {
        called.set(false);
        while (round(carrier)) {
          // until none is due that somebody else has not in hand
        }
      } finally {
        walking.set(false);
      }
    } while (called.get());
  }
}
