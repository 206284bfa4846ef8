package uk.npws.alongside.portal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Venue;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.Words;

/**
 * An event in the words of schema.org, as JSON-LD for a block of data in its page: {@code
 * #{eventData.of(event)}}. It has what the page shows everybody, nothing else.
 */
@Named("eventData")
@ApplicationScoped
public class EventData {

  private static final String SCHEMA = "https://schema.org/";

  @Inject Words words;

  /**
   * The block, element and all, so that nothing adds a nonce to what is no script; nothing in it
   * ends the element or begins a comment.
   */
  public String of(Event event) {
    String data =
        object(event, words.get("feeds.organiser"), Setting.ADDRESS.value())
            .toString()
            .replace("<", "\u003c")
            .replace(">", "\u003e")
            .replace("&", "\u0026");
    return "<script type=\"application/ld+json\">" + data + "</script>";
  }

  static JsonObject object(Event event, String organiser, String portal) {
    String page = portal + "/events/" + event.reference();
    JsonObject location = event.venue().map(EventData::place).orElseGet(() -> online(page));
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Event")
            .add("@id", page)
            .add("url", page)
            .add("name", event.title())
            .add("description", described(event))
            .add("startDate", moment(event.starts()))
            .add("endDate", moment(event.ends()))
            .add("eventStatus", SCHEMA + status(event))
            .add("eventAttendanceMode", SCHEMA + mode(event))
            .add("location", location)
            .add("maximumAttendeeCapacity", event.capacity())
            .add("remainingAttendeeCapacity", event.free())
            .add("inLanguage", "en-GB")
            .add(
                "organizer",
                Json.createObjectBuilder()
                    .add("@type", "Organization")
                    .add("name", organiser)
                    .add("url", portal));
    if (event.sessions().size() > 1) {
      data.add("subEvent", sessions(event, location));
    }
    return data.build();
  }

  private static String described(Event event) {
    return event.summary().isEmpty() ? event.course().summary() : event.summary();
  }

  private static String status(Event event) {
    return event.status() == EventStatus.CANCELLED ? "EventCancelled" : "EventScheduled";
  }

  private static String mode(Event event) {
    return event.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
  }

  private static JsonObject place(Venue venue) {
    return Json.createObjectBuilder()
        .add("@type", "Place")
        .add("name", venue.name())
        .add(
            "address",
            Json.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", venue.address())
                .add("addressLocality", venue.town())
                .add("addressCountry", "GB"))
        .build();
  }

  /** The link to join by is for those who have a place; everybody is led to the page. */
  private static JsonObject online(String page) {
    return Json.createObjectBuilder().add("@type", "VirtualLocation").add("url", page).build();
  }

  private static JsonArrayBuilder sessions(Event event, JsonObject location) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    for (EventSession session : event.sessions()) {
      parts.add(
          Json.createObjectBuilder()
              .add("@type", "Event")
              .add("name", event.title() + " (" + session.number() + ")")
              .add("startDate", moment(session.starts()))
              .add("endDate", moment(session.ends()))
              .add("location", location));
    }
    return parts;
  }

  private static String moment(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        When.london(moment).truncatedTo(ChronoUnit.SECONDS));
  }
}
