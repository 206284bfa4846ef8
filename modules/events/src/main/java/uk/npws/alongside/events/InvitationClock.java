package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Round;

/**
 * Does what time brings about for invitations: they run out, and those who have not answered are
 * reminded. Each is one transaction that looks again under the lock, so two nodes may do the same
 * without harm; one that fails does not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationClock {

  private static final Logger LOG = Logger.getLogger(InvitationClock.class.getName());

  @Inject DueInvitations due;
  @Inject Invitations invitations;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      each(due.over(), invitations::expire);
      each(due.toRemind(), invitations::remindDue);
      each(due.toRemindOfNames(), invitations::remindOfNames);
    } finally {
      walking.set(false);
    }
  }

  private static void each(List<UUID> invitations, Consumer<UUID> step) {
    for (UUID invitation : invitations) {
      try {
        step.accept(invitation);
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, "invitation " + invitation + " is left for the next round", fault);
      }
    }
  }
}
