package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of letters: shipped in {@code content/letters/{kind}.en.txt}, a first line {@code
 * Subject: …}, an empty line, then plain text with {@code {facts}} to be filled in; and where the
 * team edited one, {@linkplain LetterVersions its own}. A fact that a shipped text names and nobody
 * gave is a fault, not an empty space in somebody's letter; an edited text that wants such a fact,
 * because a release took it away, gives way to the shipped one.
 *
 * <p>Texts are held here, so that writing a letter costs no statement; {@link LetterVersions}
 * brings the edited ones and looks for newer every few seconds.
 */
@ApplicationScoped
public class LetterTexts {

  static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");

  private static final String FOLDER = "content/letters/";
  private static final String ENDING = ".en.txt";

  private static final Logger LOG = Logger.getLogger(LetterTexts.class.getName());

  private final Map<String, Text> shipped = new ConcurrentHashMap<>();
  private volatile Map<String, Text> edited = Map.of();

  /**
   * Subject and body.
   *
   * @param version the number of the edited version; 0 for what was shipped
   */
  public record Text(String subject, String body, int version) {

    public Text(String subject, String body) {
      this(subject, body, 0);
    }

    /** The same with another body. */
    public Text saying(String otherBody) {
      return new Text(subject, otherBody, version);
    }
  }

  /** The text of this kind with these facts filled in. */
  public Text fill(String kind, Map<String, String> facts) {
    Text own = edited.get(kind);
    if (own != null) {
      try {
        return fill(kind, own, facts);
      } catch (IllegalArgumentException outdated) {
        LOG.log(
            Level.WARNING,
            "the shipped text is used instead of version " + own.version(),
            outdated);
      }
    }
    return fill(kind, shipped(kind), facts);
  }

  /** This text with these facts filled in. */
  static Text fill(String kind, Text text, Map<String, String> facts) {
    String subject = fill(kind, text.subject(), facts).replaceAll("[\\r\\n]+", " ");
    return new Text(subject, fill(kind, text.body(), facts), text.version());
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

  /** The text that letters of this kind are written with now. */
  Text inForce(String kind) {
    Text own = edited.get(kind);
    return own == null ? shipped(kind) : own;
  }

  /** The text that came with this release. */
  Text shipped(String kind) {
    return shipped.computeIfAbsent(kind, LetterTexts::read);
  }

  /**
   * Every kind that has a shipped text beside this one; none where texts do not lie in a folder.
   */
  static List<String> beside(String kind) {
    URL one = Thread.currentThread().getContextClassLoader().getResource(FOLDER + kind + ENDING);
    if (one == null || !one.getProtocol().equals("file")) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (URISyntaxException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** From now on these are in force, and shipped texts for all other kinds. */
  void use(Map<String, Text> texts) {
    edited = Map.copyOf(texts);
  }

  private static Text read(String kind) {
    String name = FOLDER + kind + ENDING;
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
