package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.awards.Verdict;
import uk.npws.alongside.portal.frame.Words;

/** Checking a certificate. */
@Path("/verify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class VerifyResource {

  @Inject Checking checking;
  @Inject Words words;

  @GET
  @Path("/{code}")
  @Operation(
      summary = "Whether a certificate is genuine, and what it is worth today",
      description = "Nobody is told that you looked. Every miss has the same answer.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VerdictJson.class)))
  @APIResponse(responseCode = "404", description = "We know of no such certificate")
  @APIResponse(responseCode = "429", description = "Too many misses from this address")
  public Response verify(
      @Parameter(required = true, description = "the code on the certificate; dashes do not matter")
          @PathParam("code")
          String code) {
    Verdict verdict = checking.byCode(code);
    if (!verdict.found()) {
      throw VerifyRefused.notFound();
    }
    CacheControl fresh = new CacheControl();
    fresh.setNoStore(true);
    return Response.ok(VerdictJson.of(verdict, words.get("awards.issuer")))
        .cacheControl(fresh)
        .build();
  }
}
