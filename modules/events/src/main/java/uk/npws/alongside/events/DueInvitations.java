package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Invitations for which something is due now; looked at again under the lock. */
@ApplicationScoped
@Transactional
class DueInvitations {

  private static final int A_ROUND = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** Those that nobody answered in time, or whose event has begun. */
  List<UUID> over() {
    return entities
        .createQuery(
            "select i.id from Invitation i where i.state in :open"
                + " and (i.replyBy <= :now or i.event.starts <= :now) order by i.replyBy",
            UUID.class)
        .setParameter("open", List.of(InvitationState.SENT, InvitationState.OPENED))
        .setParameter("now", clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Those whose force took places, and is to be reminded to name people for them. */
  List<UUID> toRemindOfNames() {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.event, Allocation a where a.event = i.event"
                + " and a.force = i.force and a.state = :held and a.named < a.places"
                + " and i.state = :accepted and i.releases > :now and i.releases <= :soon"
                + " order by i.releases",
            Invitation.class)
        .setParameter("held", AllocationState.HELD)
        .setParameter("accepted", InvitationState.ACCEPTED)
        .setParameter("now", now)
        .setParameter("soon", now.plus(Invitation.REMINDERS.get(0)))
        .getResultStream()
        .filter(invitation -> invitation.namesReminderDue(now))
        .limit(A_ROUND)
        .map(Invitation::id)
        .toList();
  }

  /** Those whose force is to be reminded. */
  List<UUID> toRemind() {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.event where i.state in :open"
                + " and i.replyBy > :now and i.replyBy <= :soon order by i.replyBy",
            Invitation.class)
        .setParameter("open", List.of(InvitationState.SENT, InvitationState.OPENED))
        .setParameter("now", now)
        .setParameter("soon", now.plus(Invitation.REMINDERS.get(0)))
        .getResultStream()
        .filter(invitation -> invitation.reminderDue(now))
        .limit(A_ROUND)
        .map(Invitation::id)
        .toList();
  }
}
