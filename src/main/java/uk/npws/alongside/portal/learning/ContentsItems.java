package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
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

  /**
   * @param here the page shown, or null
   * @param edition what stands behind each address, or null
   * @param words in the language around it
   * @param reading the language in which titles stand where there is one
   */
  public String list(
      Standing standing, Page here, String edition, Words words, ReadingLanguage reading) {
    var items = new StringBuilder();
    for (Page page : standing.pack().pages()) {
      items.append("<li>");
      if (here != null && page.id().equals(here.id())) {
        items.append("<b aria-current=\"page\"><span aria-hidden=\"true\">•</span>");
        title(items, standing, page, reading);
        items.append("</b>");
      } else {
        items
            .append("<a href=\"/learning/")
            .append(standing.pack().id())
            .append('/')
            .append(page.id())
            .append(edition == null ? "" : edition)
            .append("\">");
        entry(items, standing, page, words, reading);
        items.append("</a>");
      }
      items.append("</li>");
    }
    return items.toString();
  }

  private static void title(
      StringBuilder items, Standing standing, Page page, ReadingLanguage reading) {
    items
        .append("<span lang=\"")
        .append(reading.lang(reading.translated(standing.pack(), page)))
        .append("\">")
        .append(Html.of(reading.title(standing.pack(), page)))
        .append("</span>");
  }

  private static void entry(
      StringBuilder items, Standing standing, Page page, Words words, ReadingLanguage reading) {
    boolean done = standing.done(page);
    items.append("<span aria-hidden=\"true\">").append(done ? "✓" : "").append("</span><span>");
    title(items, standing, page, reading);
    if (done) {
      items
          .append("<span class=\"vh\"> ")
          .append(Html.of(words.get("learning.page-is-done")))
          .append("</span>");
    }
    if (!page.required()) {
      items.append(' ').append(Html.of(words.get("learning.optional")));
    }
    if (standing.credited(page)) {
      soft(items, words.get("learning.credited"));
    }
    if (standing.changed(page)) {
      soft(items, words.get("learning.page-changed"));
    }
    if (standing.due(page) != null) {
      items
          .append(" <b class=\"small\">")
          .append(Html.of(words.of("learning.page-due", When.day(standing.due(page)))))
          .append("</b>");
    }
    items.append("</span>");
  }

  private static void soft(StringBuilder items, String said) {
    items.append(" <span class=\"small soft\">").append(Html.of(said)).append("</span>");
  }
}
