package uk.npws.alongside.portal.nominations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.events.SelectionSheets;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Events that wait for the national team's decisions. */
@Named
@RequestScoped
public class SelectionsDesk {

  @Inject SelectionSheets sheets;
  @Inject CurrentActor me;

  private List<SelectionSheets.Pending> pending;

  public List<SelectionSheets.Pending> getPending() {
    if (pending == null) {
      pending = sheets.pending(me.actor());
    }
    return pending;
  }

  /** How many requests wait in all. */
  public long getRequests() {
    return getPending().stream().mapToLong(SelectionSheets.Pending::requests).sum();
  }
}
