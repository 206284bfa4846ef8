package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.portal.frame.Html;
import uk.npws.alongside.portal.frame.Words;

/**
 * The contents of a package as they stand in its list, beside every page of it. Written at once:
 * with a component for each entry they took a quarter of a page's time.
 */
@Named
@ApplicationScoped
public class ContentsItems {

  @Inject Words words;

  /**
   * @param here the page shown, or null
   * @param edition what stands behind each address, or null
   */
  public String list(Standing standing, Page here, String edition) {
    var items = new StringBuilder();
    for (Page page : standing.pack().pages()) {
      items.append("<li>");
      if (here != null && page.id().equals(here.id())) {
        items
            .append("<b aria-current=\"page\"><span aria-hidden=\"true\">•</span><span>")
            .append(Html.of(page.title()))
            .append("</span></b>");
      } else {
        link(items, standing, page, edition == null ? "" : edition);
      }
      items.append("</li>");
    }
    return items.toString();
  }

  private void link(StringBuilder items, Standing standing, Page page, String edition) {
    boolean done = standing.done(page);
    items
        .append("<a href=\"/learning/")
        .append(standing.pack().id())
        .append('/')
        .append(page.id())
        .append(edition)
        .append("\"><span aria-hidden=\"true\">")
        .append(done ? "✓" : "")
        .append("</span><span>")
        .append(Html.of(page.title()));
    if (done) {
      items.append("<span class=\"vh\"> ").append(say("learning.page-is-done")).append("</span>");
    }
    if (!page.required()) {
      items.append(' ').append(say("learning.optional"));
    }
    if (standing.credited(page)) {
      soft(items, "learning.credited");
    }
    if (standing.changed(page)) {
      soft(items, "learning.page-changed");
    }
    if (standing.due(page) != null) {
      items
          .append(" <b class=\"small\">")
          .append(Html.of(words.of("learning.page-due", When.day(standing.due(page)))))
          .append("</b>");
    }
    items.append("</span></a>");
  }

  private void soft(StringBuilder items, String key) {
    items.append(" <span class=\"small soft\">").append(say(key)).append("</span>");
  }

  private String say(String key) {
    return Html.of(words.get(key));
  }
}
