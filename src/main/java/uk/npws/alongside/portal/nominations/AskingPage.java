package uk.npws.alongside.portal.nominations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The events that ask forces for nominations, as a coordinator sees them. */
@Named
@RequestScoped
public class AskingPage {

  @Inject NominationLists lists;
  @Inject CurrentActor me;

  private List<NominationLists.Asking> asking;

  public List<NominationLists.Asking> getAsking() {
    if (asking == null) {
      asking = lists.asking(me.actor());
    }
    return asking;
  }

  /** How many events can be nominated for now and have nobody of the force yet. */
  public long getWithout() {
    return getAsking().stream().filter(one -> one.forward() == 0 && isOpen(one.event())).count();
  }

  /** Whether somebody can be nominated for it now. */
  public boolean isOpen(Event event) {
    return lists.objection(me.actor(), event).isEmpty();
  }
}
