package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.portal.frame.CurrentActor;

/** All packages, what is under way first; also what {@code my page} shows of learning. */
@Named
@RequestScoped
public class PackagesPage {

  @Inject Learning learning;
  @Inject CurrentActor me;

  private List<Standing> standings;

  /** Begun ones first, then new ones, then those that are complete. */
  public List<Standing> getStandings() {
    if (standings == null) {
      standings =
          learning.standings(me.actor()).stream()
              .sorted(Comparator.comparing(Standing::complete).thenComparing(each -> !each.begun()))
              .toList();
    }
    return standings;
  }

  /** What to go on with, or null when everything is done. */
  public Standing getNext() {
    return getStandings().stream().filter(each -> !each.read()).findFirst().orElse(null);
  }
}
