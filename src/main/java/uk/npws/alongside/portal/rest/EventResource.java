package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Events, and booking a place on one. */
@Path("/events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {

  @Inject Events events;
  @Inject Bookings bookings;
  @Inject CurrentActor me;

  @GET
  @Operation(summary = "Coming events, soonest first, at most 50 a page")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventPageJson.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed since the given ETag")
  public Response list(
      @Parameter(description = "code of a course") @QueryParam("course") String course,
      @Parameter(description = "code of a region, such as wales") @QueryParam("region")
          String region,
      @Parameter(description = "from this month on, such as 2027-03") @QueryParam("month")
          String month,
      @Parameter(description = "on: only online events") @QueryParam("online") String online,
      @Parameter(description = "reference of the last event of the page before")
          @QueryParam("after")
          String after,
      @Context UriInfo address,
      @Context Request request) {
    EntityTag tag = new EntityTag(events.publicStamp());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    var parameters = new HashMap<String, String>();
    address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
    List<Event> found = events.search(EventFilter.of(parameters));
    String next = null;
    if (found.size() == Events.PAGE) {
      next =
          address
              .getRequestUriBuilder()
              .replaceQueryParam("after", found.get(found.size() - 1).reference())
              .build()
              .getRawQuery();
    }
    return Response.ok(
            new EventPageJson(
                found.stream().map(EventJson::of).toList(),
                next == null ? null : "/api/v1/events?" + next))
        .tag(tag)
        .build();
  }

  @GET
  @Path("/{event}")
  @Operation(summary = "One event")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventJson.class)))
  @APIResponse(responseCode = "404", description = "There is no such event")
  public EventJson one(
      @Parameter(description = "its reference or its id", required = true) @PathParam("event")
          String event) {
    return EventJson.of(events.find(me.actor(), event));
  }

  @POST
  @Path("/{event}/bookings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Book a place",
      description =
          "For oneself; a coordinator for people of the own force; the national team for anyone."
              + " Sent again with the same key, it gives the same booking.")
  @SecurityRequirement(name = "session")
  @APIResponse(
      responseCode = "201",
      description = "Confirmed, on the waiting list, or requested: see the state",
      content = @Content(schema = @Schema(implementation = BookingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this person, or from another site")
  @APIResponse(responseCode = "404", description = "There is no such event")
  @APIResponse(responseCode = "409", description = "A rule forbids it: see the key")
  @APIResponse(responseCode = "415", description = "Not sent as application/json")
  @APIResponse(responseCode = "422", description = "Something in the request cannot be right")
  @APIResponse(responseCode = "503", description = "Too busy; nothing was booked")
  public Response book(
      @Parameter(description = "its reference or its id", required = true) @PathParam("event")
          String event,
      @Parameter(
              required = true,
              description = "8 to 80 printable characters, new for each booking")
          @HeaderParam("Idempotency-Key")
          String key,
      BookingWish wish) {
    BookingOrder order = order(wish == null ? new BookingWish() : wish);
    Booking booking = bookings.request(me.actor(), events.id(me.actor(), event), order, key);
    return Response.created(
            URI.create(Setting.ADDRESS.value() + "/bookings/" + booking.reference()))
        .entity(BookingJson.of(booking))
        .build();
  }

  private BookingOrder order(BookingWish wish) {
    PersonId self = SignedIn.person(me);
    PersonId person = wish.person == null ? self : person(wish.person);
    BookingOrder order =
        person.equals(self)
            ? BookingOrder.forOneself(self)
            : BookingOrder.forSomebody(person, self);
    return order
        .orWaiting(Strict.truth("waitingList", wish.waitingList, true))
        .needing(new BookingOrder.Wants(wish.diet, wish.access));
  }

  static PersonId person(String id) {
    try {
      return new PersonId(UUID.fromString(id));
    } catch (IllegalArgumentException | NullPointerException noId) {
      throw BookingRefused.personMissing();
    }
  }
}
