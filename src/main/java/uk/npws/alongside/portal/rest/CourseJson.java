package uk.npws.alongside.portal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.Course;

/**
 * A course as programs read it.
 *
 * @param questions what somebody for whom it is can say yes to
 * @param requires codes of courses, one of which must have been attended first; empty: none
 */
@Schema(name = "Course")
public record CourseJson(
    @Schema(description = "what the filters of events take") String code,
    String title,
    String summary,
    List<String> questions,
    List<String> covers,
    List<String> outcomes,
    List<String> requires,
    @Schema(description = "coming events of it") String events) {

  static CourseJson of(Course course) {
    return new CourseJson(
        course.code(),
        course.title(),
        course.summary(),
        course.questions(),
        course.covers(),
        course.outcomes(),
        course.requires().stream().map(Course::code).sorted().toList(),
        "/api/v1/events?course=" + course.code());
  }
}
