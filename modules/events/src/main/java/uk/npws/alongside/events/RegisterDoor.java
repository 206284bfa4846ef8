package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** The way into a register that is to be changed: who may, the event's lock, who has a place. */
@ApplicationScoped
class RegisterDoor {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject AuditTrail audit;

  /** The session, with its event locked, if this person may take the register. */
  EventSession take(Actor actor, UUID id) {
    EventSession session = entities.find(EventSession.class, id);
    if (session == null) {
      throw RegisterRefused.missing();
    }
    RegisterPages.check(actor, session.event());
    Event event = lock.take(session.event().id());
    entities.refresh(session);
    if (!event.status().running() && event.status() != EventStatus.COMPLETED) {
      throw RegisterRefused.notRunning(event);
    }
    return session;
  }

  /** The same, while its register is open and its day has come. */
  EventSession takeOpen(Actor actor, UUID id, Instant now) {
    EventSession session = take(actor, id);
    if (session.registerClosed()) {
      throw RegisterRefused.closed();
    }
    if (now.isBefore(day(session))) {
      throw RegisterRefused.tooEarly(session);
    }
    return session;
  }

  /** When the day of the session begins; nobody is ticked before. */
  static Instant day(EventSession session) {
    return When.date(session.starts()).atStartOfDay(Clocks.LONDON).toInstant();
  }

  Map<UUID, Booking> places(Event event, Collection<BookingState> states) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.state in :states", Booking.class)
        .setParameter("event", event)
        .setParameter("states", states)
        .getResultStream()
        .collect(Collectors.toMap(Booking::id, booking -> booking));
  }

  void audit(Actor actor, String action, Event event, String detail) {
    audit.record(roleOf(actor), action, "event", event.id(), detail);
  }

  void audit(Actor actor, String action, Booking booking, String detail) {
    audit.record(roleOf(actor), action, "booking", booking.id(), detail);
  }

  private static uk.npws.alongside.foundation.AuditEntry.Who roleOf(Actor actor) {
    return actor.as(actor.has(Role.NPWS) ? Role.NPWS : Role.TRAINER);
  }
}
