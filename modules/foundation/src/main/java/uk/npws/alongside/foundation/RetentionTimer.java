package uk.npws.alongside.foundation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries the retention table out every night, on one node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

  @Inject Retention retention;
  @Inject Leases leases;

  @Schedule(hour = "3", minute = "10", persistent = false)
  void night() {
    if (leases.take("retention", Duration.ofHours(12))) {
      retention.run(AuditEntry.Who.PORTAL);
    }
  }
}
