package uk.npws.alongside.portal.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.Booking;

/** A booking as programs read it. */
@Schema(name = "Booking")
public record BookingJson(
    @Schema(format = "uuid") String id,
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
    @Schema(format = "uuid", description = "who comes") String person,
    @Schema(format = "date-time") String made,
    @Schema(description = "the page for people") String href) {

  static BookingJson of(Booking booking) {
    return new BookingJson(
        booking.id().toString(),
        booking.reference(),
        booking.state().name(),
        booking.queueNumber(),
        booking.event().reference(),
        booking.event().title(),
        booking.person().toString(),
        EventJson.london(booking.made()),
        "/bookings/" + booking.reference());
  }
}
