package uk.npws.alongside.portal.rest;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.Booking;

/** A booking as programs read it. */
@Schema(name = "Booking")
public record BookingJson(
    UUID id,
    @Schema(description = "what people write and say") String reference,
    @Schema(
            enumeration = {
              "DRAFT",
              "REQUESTED",
              "WAITLISTED",
              "OFFERED",
              "CONFIRMED",
              "ATTENDED",
              "PARTLY_ATTENDED",
              "NO_SHOW",
              "WITHDRAWN",
              "DECLINED",
              "EXPIRED",
              "CANCELLED",
              "SUPERSEDED"
            })
        String state,
    @Schema(description = "number drawn on joining the waiting list; missing otherwise")
        Integer queueNumber,
    @Schema(description = "reference of the event") String event,
    String title,
    @Schema(description = "who comes") UUID person,
    OffsetDateTime made,
    @Schema(description = "the page for people") String href) {

  static BookingJson of(Booking booking) {
    return new BookingJson(
        booking.id(),
        booking.reference(),
        booking.state().name(),
        booking.queueNumber(),
        booking.event().reference(),
        booking.event().title(),
        booking.person().value(),
        EventJson.london(booking.made()),
        "/bookings/" + booking.reference());
  }
}
