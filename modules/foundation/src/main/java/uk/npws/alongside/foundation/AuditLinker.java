package uk.npws.alongside.foundation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Links new audit entries every few seconds, and late ones in the night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLinker {

  @Inject AuditChain chain;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void link() {
    while (chain.link() == AuditChain.BATCH) {
      // as long as there may be more
    }
  }

  @Schedule(hour = "2", minute = "40", persistent = false)
  public void linkLate() {
    while (chain.linkLate() == AuditChain.BATCH) {
      // as long as there may be more
    }
  }
}
