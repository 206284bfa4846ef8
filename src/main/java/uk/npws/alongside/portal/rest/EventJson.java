package uk.npws.alongside.portal.rest;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.foundation.When;

/** An event as programs read it. Times carry the offset of London. */
@Schema(name = "Event")
public record EventJson(
    @Schema(format = "uuid") String id,
    @Schema(description = "readable, for addresses") String reference,
    String course,
    String title,
    String summary,
    @Schema(enumeration = {"DRAFT", "PUBLISHED", "CLOSED", "CANCELLED", "COMPLETED"}) String status,
    String place,
    @Schema(description = "code of the region; missing for online events") String region,
    boolean online,
    List<SessionJson> sessions,
    int placesLeft,
    int waiting,
    @Schema(description = "whether a booking waits for a decision") boolean byApproval,
    @Schema(format = "date-time") String bookingOpens,
    @Schema(format = "date-time") String bookingCloses,
    @Schema(format = "date-time") String cancelBy,
    @Schema(description = "the page for people") String href) {

  /** A sitting of the event. */
  @Schema(name = "Session")
  public record SessionJson(
      int number,
      @Schema(format = "date-time") String starts,
      @Schema(format = "date-time") String ends,
      String room) {
    static SessionJson of(EventSession session) {
      return new SessionJson(
          session.number(), london(session.starts()), london(session.ends()), session.room());
    }
  }

  static EventJson of(Event event) {
    return new EventJson(
        event.id().toString(),
        event.reference(),
        event.course().code(),
        event.title(),
        event.summary(),
        event.status().name(),
        event.place(),
        event.venue().map(venue -> venue.region().code()).orElse(null),
        event.online(),
        event.sessions().stream().map(SessionJson::of).toList(),
        event.free(),
        event.waiting(),
        event.approval(),
        london(event.opens()),
        london(event.closes()),
        london(event.cancelBy()),
        "/events/" + event.reference());
  }

  static String london(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        When.london(moment).truncatedTo(ChronoUnit.SECONDS));
  }
}
