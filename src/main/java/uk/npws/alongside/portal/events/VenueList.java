package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.events.Venues;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The places where events are held, with how much is to come at each. */
@Named
@RequestScoped
public class VenueList {

  @Inject Venues venues;
  @Inject CurrentActor me;

  private List<Venues.Line> lines;

  public List<Venues.Line> getLines() {
    if (lines == null) {
      lines = venues.overview(me.actor());
    }
    return lines;
  }
}
