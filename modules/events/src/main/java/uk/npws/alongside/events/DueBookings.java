package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Bookings for which something is due now; looked at again under the lock. */
@ApplicationScoped
@Transactional
class DueBookings {

  private static final int A_ROUND = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** Offers that nobody answered in time, oldest first. */
  List<UUID> offersOver() {
    return entities
        .createQuery(
            "select b.id from Booking b where b.state = :offered and b.offeredUntil <= :now"
                + " order by b.offeredUntil",
            UUID.class)
        .setParameter("offered", BookingState.OFFERED)
        .setParameter("now", clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Allocations whose unnamed places are to go back, oldest date first. */
  List<UUID> allocationsOver() {
    return entities
        .createQuery(
            "select a.id from Allocation a where a.state <> :released"
                + " and (a.releases <= :now or a.event.starts <= :now) order by a.releases",
            UUID.class)
        .setParameter("released", AllocationState.RELEASED)
        .setParameter("now", clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Bookings with a place whose holder still has the one they were to replace. */
  List<UUID> changeovers() {
    return entities
        .createQuery(
            "select b.id from Booking b, Booking old where b.replaces = old.id"
                + " and b.state = :confirmed and old.state = :confirmed and old.event.starts > :now"
                + " order by b.made",
            UUID.class)
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("now", clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Nominations that nobody answered in time, oldest first. */
  List<UUID> nominationsOver() {
    return entities
        .createQuery(
            "select n.id from Nomination n where n.state = :proposed and n.answerBy <= :now"
                + " order by n.answerBy",
            UUID.class)
        .setParameter("proposed", NominationState.PROPOSED)
        .setParameter("now", clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }
}
