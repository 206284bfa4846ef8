package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.portal.frame.CurrentActor;

/** One event for whoever holds it: its registers, and what to print for the day. */
@Named
@RequestScoped
public class RegisterDay {

  @Inject Registers registers;
  @Inject CurrentActor me;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;

  @PostConstruct
  void find() {
    event = registers.event(me.actor(), reference);
  }

  public Event getEvent() {
    return event;
  }

  /** Where a paper of this event lies. */
  public String paper(String name) {
    return "/papers/" + event.reference() + "/" + name + ".pdf";
  }
}
