package uk.npws.alongside.learning.scorm;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.learning.content.LearningPackage;

/**
 * Leads what the renderer wrote for the portal to its place in the SCO: drawings and files to the
 * folder media, sheets to the folder tools, pages of the package to their places in the document,
 * outside addresses into a window of their own, since a learning system shows the SCO in a frame. A
 * page of another package is not there; its link becomes plain words.
 */
final class PortalHtml {

  private static final Pattern LINK = Pattern.compile("(?s)<a href=\"([^\"]*)\"([^>]*)>(.*?)</a>");
  private static final Pattern PICTURE = Pattern.compile("<img ([^>]*?)src=\"([^\"]*)\"");
  private static final Pattern PLACE_OF_HEADING = Pattern.compile("<(h[2-4]) id=\"s-[^\"]*\"");
  private static final Pattern FILE =
      Pattern.compile("\\.\\./\\.\\./learning-media/[^/]+/([^?\"]+)\\?.*");

  private static final Pattern SHEET = Pattern.compile("tools/([a-z0-9-]+)\\.pdf");
  private static final String AS_PDF = " (PDF, one sheet of A4)";

  private final LearningPackage pack;
  private final ScoWords words;
  private final Set<String> media = new TreeSet<>();

  PortalHtml(LearningPackage pack, ScoWords words) {
    this.pack = pack;
    this.words = words;
  }

  /** The names of the files that what was moved so far refers to. */
  Set<String> media() {
    return media;
  }

  String moved(String html) {
    String pictures = PICTURE.matcher(html).replaceAll(found -> quoted(picture(found)));
    String links = LINK.matcher(pictures).replaceAll(found -> quoted(link(found)));
    return PLACE_OF_HEADING
        .matcher(links)
        .replaceAll("<$1")
        .replace(AS_PDF, " (" + words.of("sheet") + ")");
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String picture(MatchResult found) {
    return "<img " + found.group(1) + "src=\"" + file(found.group(2)) + "\"";
  }

  private String link(MatchResult found) {
    String to = found.group(1);
    String rest = found.group(2);
    String said = found.group(3);
    if (FILE.matcher(to).matches()) {
      return "<a href=\"" + file(to) + "\"" + rest + ">" + said + "</a>";
    }
    Matcher sheet = SHEET.matcher(to);
    if (sheet.matches()) {
      return window(ToolDocument.address(sheet.group(1)), rest, said);
    }
    if (to.startsWith("https:")) {
      return window(to, rest, said);
    }
    if (to.matches("(tel|mailto):.*")) {
      return found.group();
    }
    return pack.page(to).isPresent()
        ? "<a href=\"#" + to + "\"" + rest + ">" + said + "</a>"
        : said;
  }

  private String window(String to, String rest, String said) {
    return "<a href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer\"%s>%s<span class=\"vh\"> %s</span></a>"
        .formatted(to, rest, said, words.of("new-window"));
  }

  private String file(String address) {
    Matcher file = FILE.matcher(address);
    if (!file.matches()) {
      return address;
    }
    media.add(file.group(1));
    return "media/" + file.group(1);
  }
}
