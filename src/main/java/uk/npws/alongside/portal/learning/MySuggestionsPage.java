package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.learning.suggestion.SuggestionState;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What the reader suggested, and what became of it. */
@Named
@RequestScoped
public class MySuggestionsPage {

  @Inject Suggestions suggestions;
  @Inject CurrentActor me;

  private List<Suggestions.Standing> mine;

  public List<Suggestions.Standing> getMine() {
    if (mine == null) {
      mine = suggestions.mine(me.actor());
    }
    return mine;
  }

  /** What was suggested, as its author may read it. */
  public String words(Suggestions.Standing one) {
    return suggestions.words(me.actor(), one.suggestion());
  }

  /** The key of the word that says where it stands. */
  public String state(Suggestions.Standing one) {
    if (one.applied()) {
      return "applied";
    }
    return one.stale() && one.suggestion().state() != SuggestionState.DECLINED
        ? "stale"
        : one.suggestion().state().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The tone of that word. */
  public String tone(Suggestions.Standing one) {
    return switch (state(one)) {
      case "approved", "applied" -> "good";
      case "declined" -> "off";
      default -> "warn";
    };
  }
}
