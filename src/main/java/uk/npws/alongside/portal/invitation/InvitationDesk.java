package uk.npws.alongside.portal.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.InvitationState;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The team's lists: the forces invited to one event, and all invitations without an answer. */
@Named
@RequestScoped
public class InvitationDesk {

  @Inject InvitationLists lists;
  @Inject Events events;
  @Inject CurrentActor me;
  @Inject Clock clock;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private List<InvitationLists.Line> list;
  private List<InvitationLists.Line> unanswered;

  public Event getEvent() {
    if (event == null) {
      event = events.find(me.actor(), reference);
    }
    return event;
  }

  public List<InvitationLists.Line> getList() {
    if (list == null) {
      list = lists.of(me.actor(), getEvent());
    }
    return list;
  }

  public List<InvitationLists.Line> getUnanswered() {
    if (unanswered == null) {
      unanswered = lists.unanswered(me.actor());
    }
    return unanswered;
  }

  /** How many forces of this event owe an answer. */
  public long getOpen() {
    return getList().stream().filter(InvitationLists.Line::answerOwed).count();
  }

  /** How many forces take places. */
  public long getAccepting() {
    return getList().stream()
        .filter(line -> line.invitation() != null)
        .filter(line -> line.invitation().state() == InvitationState.ACCEPTED)
        .count();
  }

  /** Whether forces can be invited to it now. */
  public boolean isInvitable() {
    return getEvent().status().running() && clock.instant().isBefore(getEvent().starts());
  }
}
