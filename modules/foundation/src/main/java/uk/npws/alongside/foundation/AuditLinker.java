package uk.npws.alongside.foundation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Links new audit entries every few seconds. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLinker {

  @Inject AuditChain chain;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void link() {
    while (chain.link() > 0) {
      // as long as there are loose entries
    }
  }
}
