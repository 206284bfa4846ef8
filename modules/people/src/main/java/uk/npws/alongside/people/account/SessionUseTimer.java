package uk.npws.alongside.people.account;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the use of sessions written down every ten seconds, and before the portal stops. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionUseTimer {

  @Inject SessionUse use;

  @PreDestroy
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void writeDown() {
    use.writeDown();
  }
}
