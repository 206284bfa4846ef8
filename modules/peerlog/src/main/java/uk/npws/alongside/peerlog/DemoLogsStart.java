package uk.npws.alongside.peerlog;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.DemoFilled;

/** Adds invented logs once the invented nation is there, without making the start wait for them. */
@ApplicationScoped
public class DemoLogsStart {

  @Inject DemoLogs logs;

  @Resource ManagedExecutorService executor;

  void add(@Observes(during = TransactionPhase.AFTER_SUCCESS) DemoFilled filled) {
    executor.submit(() -> logs.fill(filled.at()));
  }
}
