package uk.npws.alongside.foundation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Brings edited texts of letters at the start, and those of other nodes within five seconds. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterVersionTimer {

  @Inject LetterVersions versions;

  @Resource ManagedExecutorService executor;

  @PostConstruct
  void begin() {
    versions.refresh();
  }

  public void useAtOnce(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) LetterVersions.Saved version) {
    executor.submit(versions::refresh);
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    versions.refresh();
  }
}
