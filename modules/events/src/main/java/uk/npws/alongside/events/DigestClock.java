package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Round;

/**
 * Writes the weekly letters when their hour has come, on one node; each is a transaction of its
 * own, and each reader gets one a week however often this looks.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestClock {

  private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());

  @Inject Digests digests;
  @Inject Leases leases;
  @Inject Clock clock;

  private final DigestWeek week = DigestWeek.ofInstallation();
  private LocalDate done;

  public synchronized void look(@ObservesAsync Round round) {
    week.due(clock.instant())
        .filter(day -> !day.equals(done))
        .filter(day -> leases.take("digests", round.turn()))
        .ifPresent(this::send);
  }

  private void send(LocalDate day) {
    boolean all = true;
    for (Digests.Mailing mailing : digests.write()) {
      try {
        digests.post(mailing, day);
      } catch (RuntimeException fault) {
        all = false;
        LOG.log(Level.WARNING, "a weekly letter is left for the next round", fault);
      }
    }
    if (all) {
      done = day;
    }
  }
}
