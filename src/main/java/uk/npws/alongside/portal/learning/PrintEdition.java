package uk.npws.alongside.portal.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/** All pages of a package on one, with what stands on each brought into line with that. */
public final class PrintEdition {

  private static final Pattern LINK = Pattern.compile("href=\"([a-z0-9-]+)\"");

  private final LearningPackage pack;

  public PrintEdition(LearningPackage pack) {
    this.pack = pack;
  }

  /** A page, and where it begins. */
  public record Section(Page page, List<Shown> parts) {

    public List<Part.Check> checks() {
      return page.checks();
    }
  }

  /**
   * A part as it is shown.
   *
   * @param html of prose, a question or what to think about
   * @param check the question, or null
   * @param slot the place that a force may fill, or null
   */
  public record Shown(
      String sort, boolean trainersOnly, String html, Part.Check check, String slot) {}

  public LearningPackage pack() {
    return pack;
  }

  public List<Section> sections() {
    return pack.pages().stream().map(page -> new Section(page, shown(page))).toList();
  }

  /** The pages that ask something. */
  public List<Section> asking() {
    return sections().stream().filter(section -> !section.checks().isEmpty()).toList();
  }

  private List<Shown> shown(Page page) {
    return page.parts().stream().map(part -> shown(page, part)).toList();
  }

  private Shown shown(Page page, Part part) {
    if (part instanceof Part.Prose prose) {
      return new Shown(part.sort(), prose.trainersOnly(), html(page, prose.html()), null, null);
    } else if (part instanceof Part.LocalSlot slot) {
      return new Shown(part.sort(), false, html(page, slot.html()), null, slot.id());
    } else if (part instanceof Part.Reflection reflection) {
      return new Shown(part.sort(), false, html(page, reflection.html()), null, null);
    }
    Part.Check check = (Part.Check) part;
    return new Shown(part.sort(), false, html(page, check.html()), check, null);
  }

  /** Headings one level further down, ids that stay unique, and links to pages that are here. */
  String html(Page page, String html) {
    String lower =
        html.replaceAll("(</?)h4\\b", "$1h5")
            .replaceAll("(</?)h3\\b", "$1h4")
            .replaceAll("(</?)h2\\b", "$1h3")
            .replace(" id=\"s-", " id=\"" + page.id() + "--");
    return LINK.matcher(lower)
        .replaceAll(
            link ->
                pack.page(link.group(1)).isPresent()
                    ? "href=\"#" + link.group(1) + "\""
                    : "href=\"" + link.group(1) + "\"");
  }

  /** The letters of the right choices: {@code A, C}. */
  public static String right(Part.Check check) {
    return check.answer().stream()
        .sorted()
        .map(place -> Character.toString('A' + place))
        .collect(Collectors.joining(", "));
  }
}
