package uk.npws.alongside.learning.suggestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import uk.npws.alongside.learning.content.Page.Change;

/**
 * The file of a page as it stands: front matter between lines of hyphens, and a body. Knows how the
 * file would read with other words, and touches no line that need not change.
 */
final class PageText {

  private static final Pattern CHECK = Pattern.compile("(?m)^:{3,}[ \\t]*check\\b");
  private static final Pattern REFLECTION = Pattern.compile("(?m)^:{3,}[ \\t]*reflect\\b");

  private final String packageId;
  private final String pageId;
  private final String text;
  private final int end;

  PageText(String packageId, String pageId, String text) {
    this.packageId = packageId;
    this.pageId = pageId;
    this.text = text;
    this.end = text.indexOf("\n---\n", 3) + 5;
  }

  /** Where the file is, from the content folder. */
  static String file(String packageId, String pageId) {
    return "packages/" + packageId + "/" + pageId + ".en.md";
  }

  String packageId() {
    return packageId;
  }

  String pageId() {
    return pageId;
  }

  String file() {
    return file(packageId, pageId);
  }

  String text() {
    return text;
  }

  String body() {
    return text.substring(end);
  }

  /** How many lines stand before the body. */
  int linesBefore() {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** With line ends as in the file, nothing behind the last line, and an end to it. */
  static String tidy(String body) {
    return body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
  }

  /**
   * The file with these words, as its next revision, which says what it means for those who have
   * done the page.
   *
   * @param title null where it stays as it is
   */
  PageText with(String title, String body, Change change, String note) {
    var front = new ArrayList<String>();
    for (String line : text.substring(0, end).lines().toList()) {
      if (line.startsWith("title:") && title != null) {
        front.add("title: " + quoted(title));
      } else if (line.startsWith("completes:")) {
        front.add(completes(line, body));
      } else if (line.startsWith("revision:")) {
        front.addAll(revision(line, change, note));
      } else if (!line.startsWith("change:") && !line.startsWith("change-note:")) {
        front.add(line);
      }
    }
    return new PageText(packageId, pageId, String.join("\n", front) + "\n" + tidy(body));
  }

  private static List<String> revision(String line, Change change, String note) {
    int next = Integer.parseInt(line.replaceAll("\\D", "")) + 1;
    var lines = new ArrayList<>(List.of("revision: " + next, "change: " + written(change)));
    if (!note.isEmpty()) {
      lines.add("change-note: " + quoted(note));
    }
    return lines;
  }

  private static String written(Change change) {
    return change.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The questions that the body asks, and the confirmation; the line as it is when it says so. */
  private static String completes(String line, String body) {
    boolean checks = CHECK.matcher(body).find();
    boolean reflections = REFLECTION.matcher(body).find();
    if (line.contains("check") == checks && line.contains("reflection") == reflections) {
      return line;
    }
    return "completes: ["
        + (checks ? "check, " : "")
        + (reflections ? "reflection, " : "")
        + "confirm]";
  }

  /** As a text of YAML in double quotes, on one line. */
  private static String quoted(String words) {
    String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
