package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.PhoneRegisters;
import uk.npws.alongside.events.RegisterRefused;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What a phone kept of a register while it had no network. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@SecurityRequirement(name = "session")
public class RegisterResource {

  @Inject PhoneRegisters registers;
  @Inject CurrentActor me;

  @POST
  @Path("/registers/{session}/ticks")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send ticks of a register",
      description =
          "For the event's trainers and the national team. A tick counts once, however often it is"
              + " sent; of several about the same person the one tapped last wins. What comes after"
              + " closing is kept for somebody to look at. 200 ticks are the most at once.")
  @APIResponse(
      responseCode = "200",
      description = "A receipt for each tick about a booking of the event",
      content = @Content(schema = @Schema(implementation = TickReceipts.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this event, or from another site")
  @APIResponse(responseCode = "404", description = "There is no such session")
  @APIResponse(responseCode = "409", description = "The day has not come, or the event is off")
  @APIResponse(responseCode = "422", description = "A tick cannot be read")
  @APIResponse(responseCode = "503", description = "Too busy; nothing was changed")
  public TickReceipts ticks(
      @Parameter(description = "id of the session", required = true) @PathParam("session")
          String session,
      TicksSent sent) {
    SignedIn.person(me);
    if (sent == null) {
      throw RegisterRefused.tapIncomplete();
    }
    return TickReceipts.of(registers.send(me.actor(), id(session), sent.at(), sent.taps()));
  }

  private static UUID id(String session) {
    try {
      return UUID.fromString(session);
    } catch (IllegalArgumentException noId) {
      throw RegisterRefused.missing();
    }
  }
}
