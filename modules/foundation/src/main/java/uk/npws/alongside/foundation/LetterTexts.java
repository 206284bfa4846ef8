package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of letters, from {@code content/letters/{kind}.en.txt}: a first line {@code Subject:
 * …}, an empty line, then plain text with {@code {facts}} to be filled in. A fact that the text
 * names and nobody gave is a fault, not an empty space in somebody's letter.
 */
@ApplicationScoped
public class LetterTexts {

  private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Map<String, Text> templates = new ConcurrentHashMap<>();

  /** Subject and body. */
  public record Text(String subject, String body) {}

  /** The text of this kind with these facts filled in. */
  public Text fill(String kind, Map<String, String> facts) {
    Text template = templates.computeIfAbsent(kind, LetterTexts::read);
    String subject = fill(kind, template.subject(), facts).replaceAll("[\\r\\n]+", " ");
    return new Text(subject, fill(kind, template.body(), facts));
  }

  private static String fill(String kind, String text, Map<String, String> facts) {
    Matcher matcher = FACT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String fact = facts.get(matcher.group(1));
      if (fact == null) {
        throw new IllegalArgumentException(
            "letter " + kind + " wants the fact " + matcher.group(1));
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(fact));
    }
    return matcher.appendTail(filled).toString();
  }

  private static Text read(String kind) {
    String name = "content/letters/" + kind + ".en.txt";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no letter text " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      int end = text.indexOf("\n\n");
      if (!text.startsWith("Subject: ") || end < 0) {
        throw new IllegalArgumentException(
            name + " must begin with a line Subject: and an empty line");
      }
      return new Text(text.substring("Subject: ".length(), end), text.substring(end + 2));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
