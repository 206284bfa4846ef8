package uk.npws.alongside.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.events.feedback.Feedback;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. */
@ApplicationScoped
public class FeedbackPages {

  private static final String FOLDER = "/pages/feedback/";

  void pages(@Observes Sitemap map) {
    Access readers = Access.anyOf("TRAINER", "NPWS");
    map.page(Feedback.PATH + "{token}", FOLDER + "answer.xhtml", Access.EVERYBODY)
        .still("/results", FOLDER + "results.xhtml", readers)
        .still("/results/{event}", FOLDER + "event.xhtml", readers)
        .still("/results/courses/{course}", FOLDER + "course.xhtml", Access.anyOf("NPWS"))
        .menu("feedback.menu", "/results", 65, Access.anyOf("TRAINER"))
        .words("uk.npws.alongside.events.feedback.words")
        .words("uk.npws.alongside.portal.feedback.words");
  }
}
