package uk.npws.alongside.learning.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file of a package must keep to. */
final class MediaRules {

  static final int MOST_BYTES = 2_000_000;

  private static final Map<Pattern, String> NOT_IN_A_DRAWING =
      Map.of(
          Pattern.compile("<script", Pattern.CASE_INSENSITIVE), "a script",
          Pattern.compile("<foreignObject", Pattern.CASE_INSENSITIVE), "a foreign object",
          Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE), "an event handler",
          Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE), "a document type",
          Pattern.compile("(href|src)\\s*=\\s*[\"'](?!#)", Pattern.CASE_INSENSITIVE), "a reference",
          Pattern.compile("@import|url\\(\\s*[\"']?(?!#)", Pattern.CASE_INSENSITIVE),
              "a reference in its style");

  private MediaRules() {}

  static void check(String file, Media media, Problems problems) {
    if (!media.name().matches("[a-z0-9][a-z0-9-]*\\.[a-z]+")) {
      problems.add(
          Place.top(file),
          "a file name that is hard to link to",
          "use lower-case letters, digits and hyphens");
    }
    if (media.type() == null) {
      problems.add(
          Place.top(file),
          "files of this kind are not served",
          "bring one of " + String.join(", ", new java.util.TreeSet<>(Media.TYPES.keySet())));
    }
    if (media.bytes().length > MOST_BYTES) {
      problems.add(Place.top(file), "larger than 2 MB", "make it smaller");
    }
    if (media.name().endsWith(".svg")) {
      drawing(file, new String(media.bytes(), StandardCharsets.UTF_8), problems);
    }
  }

  private static void drawing(String file, String svg, Problems problems) {
    NOT_IN_A_DRAWING.forEach(
        (pattern, what) -> {
          Matcher found = pattern.matcher(svg);
          if (found.find()) {
            problems.add(
                place(file, svg, found.start()),
                "the drawing holds " + what,
                "take it out: a drawing is lines, shapes and words, and loads nothing");
          }
        });
    if (!svg.contains("<title")) {
      problems.add(
          Place.top(file), "the drawing has no title", "add <title>…</title> as its first child");
    }
  }

  private static Place place(String file, String text, int index) {
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, index - before.lastIndexOf('\n'));
  }
}
