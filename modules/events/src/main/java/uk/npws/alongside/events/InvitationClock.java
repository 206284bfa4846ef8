package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.Round;
import uk.npws.alongside.foundation.Walk;

/**
 * Does what time brings about for invitations: they run out, and those who have not answered are
 * reminded. Each is one transaction that looks again under the lock, so two nodes may do the same
 * without harm; one that fails does not keep the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationClock {

  @Inject DueInvitations due;
  @Inject Invitations invitations;

  private final Walk walk = new Walk(InvitationClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          walk.each(due::over, invitations::expire);
          walk.each(due::toRemind, invitations::remindDue);
          walk.each(due::toRemindOfNames, invitations::remindOfNames);
        });
  }
}
