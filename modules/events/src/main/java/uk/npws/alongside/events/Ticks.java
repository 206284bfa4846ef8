package uk.npws.alongside.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
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

  /** What the registers say so far: by booking, then by session. */
  Map<UUID, Map<UUID, Mark>> of(Event event) {
    return entities
        .createQuery(
            "select a from Attendance a, EventSession s"
                + " where s.id = a.session and s.event = :event",
            Attendance.class)
        .setParameter("event", event)
        .getResultStream()
        .collect(groupingBy(Attendance::booking, toMap(Attendance::session, Attendance::mark)));
  }

  /** Those of one session, by booking. */
  Map<UUID, Attendance> at(EventSession session) {
    return entities
        .createQuery("select a from Attendance a where a.session = :session", Attendance.class)
        .setParameter("session", session.id())
        .getResultStream()
        .collect(toMap(Attendance::booking, tick -> tick));
  }
}
