package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.learning.OwnWords;
import uk.npws.alongside.learning.Reflections;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Everything the reader wrote for themselves, on one page to keep or print. */
@Named
@RequestScoped
public class OwnWordsPage {

  @Inject Reflections reflections;
  @Inject CurrentActor me;

  private List<OwnWords> words;

  public List<OwnWords> getWords() {
    if (words == null) {
      words = reflections.ownWords(me.actor());
    }
    return words;
  }
}
