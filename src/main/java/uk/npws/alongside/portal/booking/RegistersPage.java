package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.portal.frame.CurrentActor;

/** A trainer's events whose registers are not all closed yet. */
@Named
@RequestScoped
public class RegistersPage {

  @Inject Registers registers;
  @Inject CurrentActor me;

  @Inject Clock clock;

  private List<Event> mine;
  private List<Event> held;

  @PostConstruct
  void find() {
    mine = registers.mine(me.actor());
    held = registers.held(me.actor());
  }

  public List<Event> getMine() {
    return mine;
  }

  /** Complete ones, whose registers can be corrected. */
  public List<Event> getHeld() {
    return held;
  }

  /** The event whose register comes next, or null. */
  public Event getNext() {
    return mine.isEmpty() ? null : mine.get(0);
  }

  /** Its first sitting whose register is open. */
  public EventSession getSitting() {
    return getNext().sessions().stream()
        .filter(session -> !session.registerClosed())
        .findFirst()
        .orElseThrow();
  }

  /** Whether that sitting is over and its register still open. */
  public boolean isOverdue() {
    return clock.instant().isAfter(getSitting().ends());
  }

  public List<Event> getOthers() {
    return mine.isEmpty() ? mine : mine.subList(1, mine.size());
  }
}
