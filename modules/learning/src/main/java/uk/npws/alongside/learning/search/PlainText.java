package uk.npws.alongside.learning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/**
 * The words of a page. What a check says to each choice is left out: it would give answers away.
 */
final class PlainText {

  private static final Pattern HEADING = Pattern.compile("<h[2-4][^>]*>(.*?)</h[2-4]>");
  private static final Pattern INLINE = Pattern.compile("</?(b|strong|em|a)( [^>]*)?>");

  /** What stands in a list or a table has no stop at its end, and would run into the next. */
  private static final Pattern ITEM =
      Pattern.compile("([\\p{L}\\p{N})])\\s*</(?:li|td|th|h[2-4])>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#(\\d{1,7})|[a-z]{2,5});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");

  private PlainText() {}

  static String of(Page page) {
    List<String> htmls = new ArrayList<>();
    for (Part part : page.parts()) {
      if (part instanceof Part.Prose prose) {
        htmls.add(prose.html());
      } else if (part instanceof Part.LocalSlot slot) {
        htmls.add(slot.html());
      } else if (part instanceof Part.Reflection reflection) {
        htmls.add(reflection.html());
      } else if (part instanceof Part.Check check) {
        htmls.add(check.html());
        check.choices().forEach(choice -> htmls.add(choice.html()));
      }
    }
    return htmls.stream().map(PlainText::of).collect(Collectors.joining(" "));
  }

  /** The words of its headings. */
  static String headings(Page page) {
    return page.parts().stream()
        .filter(Part.Prose.class::isInstance)
        .flatMap(part -> HEADING.matcher(((Part.Prose) part).html()).results())
        .map(heading -> of(heading.group(1)))
        .collect(Collectors.joining(" "));
  }

  static String of(String html) {
    String text = ITEM.matcher(INLINE.matcher(html).replaceAll("")).replaceAll("$1 · ");
    text = TAG.matcher(text).replaceAll(" ");
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity)))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String character(java.util.regex.MatchResult entity) {
    return entity.group(2) == null
        ? NAMED.getOrDefault(entity.group(1), " ")
        : Character.toString(Integer.parseInt(entity.group(2)));
  }
}
