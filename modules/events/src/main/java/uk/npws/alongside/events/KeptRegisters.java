package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * How long is kept what phones sent and why somebody did not come, who is told of it, and what goes
 * with a person. The register itself is a part of the booking, see {@link KeptBookings}.
 */
@ApplicationScoped
public class KeptRegisters {

  static final Period TICK = Period.ofDays(90);
  static final Period ABSENCE = Period.ofYears(1);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(22) KeepingPlan plan) {
    plan.keep("register-tick", TICK, this::ticks)
        .keep("absence", ABSENCE, this::absences)
        .keep("register-phone");
  }

  private int ticks(Instant before) {
    return entities
        .createQuery("delete from RegisterTick t where t.received < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  private int absences(Instant before) {
    List<Booking> old =
        entities
            .createQuery(
                "select b from Booking b where b.absence is not null and b.event.ends < :before",
                Booking.class)
            .setParameter("before", before)
            .getResultList();
    old.forEach(Booking::forgetAbsence);
    return old.size();
  }

  void tell(@Observes @Priority(22) SubjectAsked asked) {
    for (RegisterTick tick : ticks(asked.person())) {
      asked.tell(
          "ticksFromPhones",
          "reference",
          entities.find(Booking.class, tick.booking().value()).reference(),
          "about",
          tick.about() == Tap.About.PIN ? "pin badge" : "attendance",
          "yes",
          tick.mark().here(),
          "minutesLate",
          tick.mark().cameLate(),
          "minutesEarly",
          tick.mark().leftEarly(),
          "tapped",
          tick.tapped());
    }
  }

  void plan(@Observes @Priority(22) ErasurePlanned plan) {
    plan.goes("register-tick", ticks(plan.person().id()).size());
  }

  void erase(@Observes @Priority(22) PersonErased erased) {
    ticks(erased.person()).forEach(entities::remove);
    entities
        .createQuery(
            "select b from Booking b where b.person = :person and b.absence is not null",
            Booking.class)
        .setParameter("person", erased.person().value())
        .getResultList()
        .forEach(Booking::forgetAbsence);
  }

  private List<RegisterTick> ticks(PersonId person) {
    return entities
        .createQuery(
            "select t from RegisterTick t, Booking b where b.id = t.booking and b.person = :person"
                + " order by t.tapped",
            RegisterTick.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** Those about these bookings, which are about to go. */
  static void forget(EntityManager entities, List<UUID> bookings) {
    entities
        .createQuery("delete from RegisterTick t where t.booking in :these")
        .setParameter("these", bookings)
        .executeUpdate();
  }
}
