package uk.npws.alongside.portal.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. */
@ApplicationScoped
public class CoursePages {

  private static final String FOLDER = "/pages/courses/";

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.still("/courses", FOLDER + "courses.xhtml", Access.EVERYBODY)
        .still("/courses/{course}", FOLDER + "course.xhtml", Access.EVERYBODY)
        .page("/courses/{course}/interest", FOLDER + "interest.xhtml", Access.SIGNED_IN)
        .still("/desk/courses", FOLDER + "desk.xhtml", team)
        .still("/desk/courses/{course}", FOLDER + "desk-course.xhtml", team)
        .still("/desk/demand", FOLDER + "demand.xhtml", team)
        .words("uk.npws.alongside.portal.courses.words");
  }
}
