package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** Where the pages of learning are. */
@ApplicationScoped
public class LearningPages {

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.still("/learning", "/pages/learning/packages.xhtml", Access.SIGNED_IN)
        .still("/learning/own-words", "/pages/learning/own-words.xhtml", Access.SIGNED_IN)
        .still("/learning/search", "/pages/learning/search.xhtml", Access.SIGNED_IN)
        .still("/learning/glossary", "/pages/learning/glossary.xhtml", Access.SIGNED_IN)
        .still("/learning/{package}/print", "/pages/learning/print.xhtml", Access.SIGNED_IN)
        .page("/learning/{package}", "/pages/learning/package.xhtml", Access.SIGNED_IN)
        .page("/learning/{package}/credit", "/pages/learning/credit.xhtml", Access.SIGNED_IN)
        .still(
            "/learning/{package}/scorm",
            "/pages/learning/scorm.xhtml",
            Access.anyOf("NPWS", "COORDINATOR"))
        .page(
            "/learning/{package}/{page}/suggest", "/pages/learning/suggest.xhtml", Access.SIGNED_IN)
        .still("/learning/suggestions", "/pages/learning/my-suggestions.xhtml", Access.SIGNED_IN)
        .still("/desk/learning/suggestions", "/pages/learning/suggestions.xhtml", team)
        .page("/desk/learning/suggestions/{suggestion}", "/pages/learning/suggestion.xhtml", team)
        .page("/learning/{package}/{page}", "/pages/learning/page.xhtml", Access.SIGNED_IN)
        .still("/desk/learning/quality", "/pages/learning/desk/quality.xhtml", team)
        .still("/desk/learning/credit", "/pages/learning/desk/credits.xhtml", team)
        .page("/desk/learning/credit/new", "/pages/learning/desk/credit-new.xhtml", team)
        .page("/desk/learning/credit/{credit}", "/pages/learning/desk/credit.xhtml", team)
        .page(
            "/desk/learning/content",
            "/pages/learning/desk/content.xhtml",
            Access.anyOf("NPWS", "ADMINISTRATOR"))
        .still(
            "/force/local-help",
            "/pages/learning/local-help.xhtml",
            Access.anyOf("COORDINATOR", "NPWS"))
        .page(
            "/force/local-help/{package}/{slot}",
            "/pages/learning/local-words.xhtml",
            Access.anyOf("COORDINATOR"))
        .menu("learning.menu", "/learning", 30, Access.SIGNED_IN)
        .words("uk.npws.alongside.learning.words")
        .words("uk.npws.alongside.learning.suggestion.words")
        .words("uk.npws.alongside.learning.local.words")
        .words("uk.npws.alongside.portal.learning.words");
  }
}
