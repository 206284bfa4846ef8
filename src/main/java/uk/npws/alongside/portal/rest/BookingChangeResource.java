package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;

/** A booking that changes hands or dates, or takes an offered place. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@SecurityRequirement(name = "session")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Not for this booking, or from another site")
@APIResponse(responseCode = "404", description = "There is no such booking to be seen")
@APIResponse(responseCode = "409", description = "A rule forbids it: see the key")
@APIResponse(responseCode = "503", description = "Too busy; nothing was changed")
public class BookingChangeResource {

  private static final String KEY = "8 to 80 printable characters, new for each change";

  @Inject BookingLists lists;
  @Inject Bookings bookings;
  @Inject Events events;
  @Inject CurrentActor me;

  @PathParam("booking")
  String booking;

  /** Which date instead. */
  @Schema(name = "Transfer")
  public static class Transfer {
    @Schema(description = "reference or id of another event of the same course", required = true)
    public String event;
  }

  /** Who instead. */
  @Schema(name = "Substitution")
  public static class Substitution {
    @Schema(description = "who comes now", format = "uuid", required = true)
    public String person;
  }

  @POST
  @Path("/bookings/{booking}/transfer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Move to another date of the course",
      description =
          "Gives the booking for that date. Where it is full or wants approval, the old place is"
              + " kept until the new one is certain.")
  public BookingJson transfer(
      @Parameter(required = true, description = KEY) @HeaderParam("Idempotency-Key") String key,
      Transfer wish) {
    PersonId self = SignedIn.person(me);
    Booking old = found();
    if (wish == null || wish.event == null) {
      throw EventRefused.required("event");
    }
    BookingOrder order =
        old.person().equals(self)
            ? BookingOrder.forOneself(self)
            : BookingOrder.forSomebody(old.person(), self);
    var to = events.find(me.actor(), wish.event).eventId();
    return BookingJson.of(
        bookings.move(me.actor(), old.bookingId(), to, order.orWaiting(true), key));
  }

  @POST
  @Path("/bookings/{booking}/substitution")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Another person takes the place",
      description = "For the coordinator of the force and the national team, up to the start.")
  public BookingJson substitute(
      @Parameter(required = true, description = KEY) @HeaderParam("Idempotency-Key") String key,
      Substitution wish) {
    PersonId self = SignedIn.person(me);
    Booking old = found();
    BookingOrder order = BookingOrder.forSomebody(person(wish), self);
    return BookingJson.of(bookings.substitute(me.actor(), old.bookingId(), order, key));
  }

  @POST
  @Path("/bookings/{booking}/acceptance")
  @Operation(summary = "Take the place that is offered")
  public BookingJson take() {
    SignedIn.person(me);
    return BookingJson.of(bookings.take(me.actor(), found().bookingId()));
  }

  private Booking found() {
    return lists.find(me.actor(), booking).booking();
  }

  private static PersonId person(Substitution wish) {
    try {
      return new PersonId(UUID.fromString(wish.person));
    } catch (IllegalArgumentException | NullPointerException noId) {
      throw BookingRefused.personMissing();
    }
  }
}
