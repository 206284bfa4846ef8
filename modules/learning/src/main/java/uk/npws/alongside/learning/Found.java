package uk.npws.alongside.learning;

import java.util.List;
import uk.npws.alongside.learning.search.Hit;

/**
 * What a search brought.
 *
 * @param typed what was looked for, as far as it was looked at
 * @param crisis whether help comes first: the words say that somebody may be in danger
 */
public record Found(String typed, boolean crisis, List<Hit> hits) {

  public Found {
    hits = List.copyOf(hits);
  }

  /** Whether anything was typed at all. */
  public boolean asked() {
    return !typed.isEmpty();
  }
}
