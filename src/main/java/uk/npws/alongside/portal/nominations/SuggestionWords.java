package uk.npws.alongside.portal.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.npws.alongside.events.Suggestion;
import uk.npws.alongside.portal.frame.Words;

/** What a suggestion says: "Suggested: Gwent has nobody trained yet; ranked 1 of 3". */
@Named("suggested")
@ApplicationScoped
public class SuggestionWords {

  @Inject Words words;

  /** The whole sentence. */
  public String say(Suggestion suggestion) {
    return words.of(
        suggestion.place() ? "nominations.suggested" : "nominations.next-in-line",
        because(suggestion));
  }

  /** The grounds alone. */
  public String because(Suggestion suggestion) {
    return suggestion.because().stream().map(this::because).collect(Collectors.joining("; "));
  }

  private String because(Suggestion.Because because) {
    String name = because.ground().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.of("ground." + name, because.facts().toArray());
  }
}
