package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Bookings that exist. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@SecurityRequirement(name = "session")
public class BookingResource {

  @Inject BookingLists lists;
  @Inject Bookings bookings;
  @Inject CurrentActor me;

  @GET
  @Path("/bookings/{booking}")
  @Operation(
      summary = "One booking",
      description = "One's own, one made for somebody else, or one of the own force.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "There is no such booking to be seen")
  public BookingJson one(
      @Parameter(description = "its reference or its id", required = true) @PathParam("booking")
          String booking) {
    SignedIn.person(me);
    return BookingJson.of(lists.find(me.actor(), booking).booking());
  }

  @DELETE
  @Path("/bookings/{booking}")
  @Operation(
      summary = "Give up a place, a number in the queue or a request",
      description = "The next person waiting moves up at once.")
  @APIResponse(
      responseCode = "200",
      description = "Cancelled, or withdrawn when it had no place",
      content = @Content(schema = @Schema(implementation = BookingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "From another site")
  @APIResponse(responseCode = "404", description = "There is no such booking to be seen")
  @APIResponse(responseCode = "409", description = "It has ended, or the deadline has passed")
  @APIResponse(responseCode = "503", description = "Too busy; nothing was changed")
  public BookingJson cancel(
      @Parameter(description = "its reference or its id", required = true) @PathParam("booking")
          String booking,
      @Parameter(
              required = true,
              description = "8 to 80 printable characters, new for each cancellation")
          @HeaderParam("Idempotency-Key")
          String key,
      @Parameter(
              description =
                  "plans-changed (as without it), operational-duty, force-decision,"
                      + " booked-in-error or other")
          @QueryParam("reason")
          String reason) {
    SignedIn.person(me);
    var found = lists.find(me.actor(), booking).booking();
    return BookingJson.of(bookings.cancel(me.actor(), found.bookingId(), reason(reason), key));
  }

  private static Reason reason(String text) {
    if (text == null) {
      return Reason.PLANS_CHANGED;
    }
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
