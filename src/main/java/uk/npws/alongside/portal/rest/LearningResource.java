package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.learning.Deeds;
import uk.npws.alongside.learning.LearningRefused;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** What a device kept of learning while it had no network. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
@SecurityRequirement(name = "session")
public class LearningResource {

  @Inject Deeds deeds;
  @Inject CurrentActor me;
  @Inject Words words;

  @POST
  @Path("/learning/deeds")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send what was done on learning pages without a network",
      description =
          "Answers to checks, own words and confirmations, of the person signed in. Each counts"
              + " once, however often and in whatever order they are sent, and each is taken or"
              + " refused on its own. What was read before a page asked for something new is not"
              + " confirmed. Own words are kept beside what was written elsewhere meanwhile. 100"
              + " are the most at once.")
  @APIResponse(
      responseCode = "200",
      description = "A receipt for each",
      content = @Content(schema = @Schema(implementation = DeedReceipts.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "From another site")
  @APIResponse(responseCode = "422", description = "No list of them, or too long a one")
  @APIResponse(responseCode = "413", description = "More than 2 MB")
  public DeedReceipts send(DeedsSent sent) {
    SignedIn.person(me);
    if (sent == null) {
      throw LearningRefused.deedIncomplete();
    }
    return DeedReceipts.of(deeds.take(me.actor(), sent.deeds()), sent.unreadable(), words::say);
  }
}
