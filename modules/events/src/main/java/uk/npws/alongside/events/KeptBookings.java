package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import uk.npws.alongside.foundation.KeepingPlan;

/**
 * How long bookings, and what came with them, are kept. What was attended stays: it opens further
 * courses, and is what a certificate was given for.
 */
@ApplicationScoped
public class KeptBookings {

  static final Period NEEDS = Period.ofDays(14);
  static final Period BOOKING = Period.ofYears(6);
  static final Period SUBMISSION = Period.ofDays(7);

  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(20) KeepingPlan plan) {
    plan.keep("attended")
        .keep("booking", BOOKING, this::bookingsOfNoUse)
        .keep("needs", NEEDS, this::needs)
        .keep("submission", SUBMISSION, this::submissions);
  }

  private int needs(Instant before) {
    return inBatches(
        () ->
            entities
                .createQuery(
                    "select n.booking from Needs n, Booking b"
                        + " where b.id = n.booking and b.event.ends < :before",
                    UUID.class)
                .setParameter("before", before),
        some -> delete("Needs n where n.booking in :these", some));
  }

  private int submissions(Instant before) {
    return entities
        .createQuery("delete from Submission s where s.at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Those that came to nothing: given up, not granted, or not come to. */
  private int bookingsOfNoUse(Instant before) {
    return inBatches(
        () ->
            entities
                .createQuery(
                    "select b.id from Booking b where b.event.ends < :before and b.state in :over",
                    UUID.class)
                .setParameter("before", before)
                .setParameter("over", BookingState.cameToNothing()),
        this::remove);
  }

  /** Reads some and removes them until none is left: a subquery would need a table of its own. */
  private static int inBatches(
      Supplier<TypedQuery<UUID>> query, ToIntFunction<List<UUID>> removal) {
    int removed = 0;
    List<UUID> some;
    do {
      some = query.get().setMaxResults(AT_ONCE).getResultList();
      removed += some.isEmpty() ? 0 : removal.applyAsInt(some);
    } while (some.size() == AT_ONCE);
    return removed;
  }

  private int remove(List<UUID> bookings) {
    delete("Needs n where n.booking in :these", bookings);
    delete("Attendance a where a.booking in :these", bookings);
    KeptRegisters.forget(entities, bookings);
    entities
        .createQuery(
            "select t from BookingTransition t where t.booking.id in :these",
            BookingTransition.class)
        .setParameter("these", bookings)
        .getResultList()
        .forEach(entities::remove);
    entities.flush();
    return delete("Booking b where b.id in :these", bookings);
  }

  private int delete(String which, List<UUID> these) {
    return entities
        .createQuery("delete from " + which)
        .setParameter("these", these)
        .executeUpdate();
  }
}
