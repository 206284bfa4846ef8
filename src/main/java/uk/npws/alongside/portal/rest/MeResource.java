package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.people.People;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What is one's own. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@SecurityRequirement(name = "session")
public class MeResource {

  @Inject People people;
  @Inject BookingLists bookings;
  @Inject Certificates certificates;
  @Inject CurrentActor me;

  @GET
  @Operation(summary = "Oneself, with the roles held")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  public MeJson myself() {
    return MeJson.of(people.details(me.actor(), SignedIn.person(me)));
  }

  @GET
  @Path("/bookings")
  @Operation(summary = "One's own bookings, latest event first, at most 200")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BookingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  public List<BookingJson> bookings() {
    SignedIn.person(me);
    return bookings.mine(me.actor()).stream().map(BookingJson::of).toList();
  }

  @GET
  @Path("/certificates")
  @Operation(summary = "One's own certificates that stand or stood, newest first")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = CertificateJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  public List<CertificateJson> certificates() {
    return certificates.of(SignedIn.person(me)).stream().map(CertificateJson::of).toList();
  }
}
