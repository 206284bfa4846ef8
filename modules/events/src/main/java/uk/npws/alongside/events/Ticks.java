package uk.npws.alongside.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ticks in the registers of events: one for each place and session that was ever looked at. */
@ApplicationScoped
class Ticks {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** That of this place at this session; a new one where nobody ticked or unticked yet. */
  Attendance of(BookingId booking, EventSession session) {
    Attendance known =
        entities.find(Attendance.class, new Attendance.Key(booking.value(), session.id()));
    if (known != null) {
      return known;
    }
    Attendance tick = new Attendance(booking, session.id());
    entities.persist(tick);
    return tick;
  }

  /** Sessions attended, by booking. */
  Map<UUID, Set<UUID>> present(Event event) {
    return entities
        .createQuery(
            "select a from Attendance a, EventSession s"
                + " where s.id = a.session and s.event = :event and a.present = true",
            Attendance.class)
        .setParameter("event", event)
        .getResultStream()
        .collect(groupingBy(Attendance::booking, mapping(Attendance::session, toSet())));
  }
}
