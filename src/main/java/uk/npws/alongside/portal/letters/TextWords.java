package uk.npws.alongside.portal.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.foundation.LetterVersion;
import uk.npws.alongside.portal.frame.Words;

/** What letters are called at their desk: the rooms' words, by kind and group. */
@Named("textWords")
@ApplicationScoped
public class TextWords {

  private static final String COPY = "-copy";

  @Inject Words words;

  /** What a group of letters is for. */
  public String group(String name) {
    return words.get("letter-group." + name);
  }

  /** When a letter of this kind is sent. */
  public String sent(String kind) {
    return kind.endsWith(COPY)
        ? words.of("letter-text.copy", sent(kind.substring(0, kind.length() - COPY.length())))
        : words.has("letter-text." + kind) ? words.get("letter-text." + kind) : plain(kind);
  }

  /** {@code invitation-sent} as {@code Invitation sent}. */
  private static String plain(String kind) {
    return kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + kind.substring(1).replace('-', ' ');
  }

  /** {@code Version 3}, or that it is the shipped text. */
  public String version(int number) {
    return number == 0 ? words.get("letters.shipped") : words.of("letters.version-of", number);
  }

  /** The same for what somebody saved. */
  public String saved(LetterVersion version) {
    return version.shipped()
        ? words.of("letters.version-shipped", version.number())
        : version(version.number());
  }
}
