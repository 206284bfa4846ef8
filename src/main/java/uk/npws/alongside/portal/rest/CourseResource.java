package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.npws.alongside.events.Courses;

/** The kinds of training. */
@Path("/courses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class CourseResource {

  @Inject Courses courses;

  @GET
  @Operation(summary = "All courses, by title")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CourseJson.class)))
  public List<CourseJson> list() {
    return courses.list().stream().map(CourseJson::of).toList();
  }

  @GET
  @Path("/{course}")
  @Operation(summary = "One course")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CourseJson.class)))
  @APIResponse(responseCode = "404", description = "There is no such course")
  public CourseJson one(
      @Parameter(description = "its code", required = true) @PathParam("course") String code) {
    return courses.list().stream()
        .filter(course -> course.code().equals(code))
        .findFirst()
        .map(CourseJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
