package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.Found;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.Searching;
import uk.npws.alongside.learning.search.Hit;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What a search in the packages brought. */
@Named
@RequestScoped
public class SearchPage {

  @Inject Searching searching;
  @Inject CurrentActor me;
  @Inject ReadingLanguage reading;

  @Inject
  @ManagedProperty("#{param['q']}")
  String typed;

  private Found found;

  public Found getFound() {
    if (found == null) {
      found = searching.search(me.actor(), typed, reading.getLanguage());
    }
    return found;
  }

  /** Where a hit leads: for facilitators to the page with its notes, in which it may stand. */
  public String address(Hit hit) {
    boolean notes = hit.page().hasNotes() && Readership.of(me.actor()) == Readership.FACILITATORS;
    return "/learning/"
        + hit.pack().id()
        + "/"
        + hit.page().id()
        + (notes ? "?edition=facilitator" : "");
  }
}
