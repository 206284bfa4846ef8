package uk.npws.alongside.peerlog;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.npws.alongside.foundation.Leases;

/** Runs sealing every minute, on one node at a time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingTimer {

  @Inject Sealing sealing;
  @Inject Leases leases;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void seal() {
    if (leases.take("peerlog-sealing", Duration.ofSeconds(45))) {
      sealing.round();
    }
  }
}
