package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.EventId;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.PartyOrder;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Several people booked in one order. */
@Path("/events/{event}/parties")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class PartyResource {

  @Inject Events events;
  @Inject Bookings bookings;
  @Inject CurrentActor me;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Book places for several people",
      description =
          "All of them, or nobody when a rule speaks against one. A party that wants to come"
              + " together gets all places at the same moment, now or from the waiting list."
              + " Sent again with the same key, it gives the same bookings.")
  @SecurityRequirement(name = "session")
  @APIResponse(
      responseCode = "201",
      description = "The bookings, in the order of the people: see their states",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BookingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for these people, or from another site")
  @APIResponse(responseCode = "404", description = "There is no such event")
  @APIResponse(responseCode = "409", description = "A rule forbids it: see the key")
  @APIResponse(responseCode = "415", description = "Not sent as application/json")
  @APIResponse(responseCode = "422", description = "Something in the request cannot be right")
  @APIResponse(responseCode = "503", description = "Too busy; nothing was booked")
  public Response book(
      @Parameter(description = "its reference or its id", required = true) @PathParam("event")
          String event,
      @Parameter(required = true, description = "8 to 80 printable characters, new for each order")
          @HeaderParam("Idempotency-Key")
          String key,
      PartyWish wish) {
    PersonId self = SignedIn.person(me);
    EventId found = events.id(me.actor(), event);
    List<String> people = wish == null || wish.people == null ? List.of() : wish.people;
    var party =
        new PartyOrder(
            people.stream().map(EventResource::person).toList(),
            self,
            Strict.truth("together", wish == null ? null : wish.together, true),
            Strict.truth("waitingList", wish == null ? null : wish.waitingList, true));
    List<BookingJson> booked =
        bookings.request(me.actor(), found, party, key).stream().map(BookingJson::of).toList();
    return Response.status(Response.Status.CREATED).entity(booked).build();
  }
}
