package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;

/** Steps of bookings, written into the audit trail under the role in which they were taken. */
@ApplicationScoped
class BookingTrail {

  @Inject AuditTrail audit;

  void record(Actor actor, Booking booking, String detail) {
    audit.record(
        actor.as(Doors.roleOf(actor, booking)),
        "booking " + booking.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        "booking",
        booking.id(),
        detail);
  }

  /** Something that is no step of it. */
  void record(AuditEntry.Who who, String action, Booking booking) {
    audit.record(who, action, "booking", booking.id(), null);
  }
}
