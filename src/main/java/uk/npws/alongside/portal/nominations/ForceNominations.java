package uk.npws.alongside.portal.nominations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingTransition;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.events.NominationState;
import uk.npws.alongside.events.Nominations;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** The nominees of a force for one event: their order, their answers, and what was decided. */
@Named
@RequestScoped
public class ForceNominations {

  @Inject Events events;
  @Inject NominationLists lists;
  @Inject Nominations nominations;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private List<NominationLists.Line> lines;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    lines = lists.ofForce(me.actor(), event);
  }

  public String rise(String nomination, String name) {
    nominations.rise(me.actor(), UUID.fromString(nomination));
    notices.good("nominations.risen", name);
    return address();
  }

  public String fall(String nomination, String name) {
    nominations.fall(me.actor(), UUID.fromString(nomination));
    notices.good("nominations.fallen", name);
    return address();
  }

  private String address() {
    return "/events/" + event.reference() + "/nominations";
  }

  public Event getEvent() {
    return event;
  }

  /** In the force's order, with those who are out of it at the end. */
  public List<NominationLists.Line> getLines() {
    return lines;
  }

  /** How many the force puts forward at present. */
  public long getForward() {
    return lines.stream().filter(line -> line.place() > 0).count();
  }

  /** Whether somebody can be nominated now. */
  public boolean isOpen() {
    return event.approval() && getObjection() == null;
  }

  /** Why nobody can be nominated now, in words; null when it is possible. */
  public String getObjection() {
    return lists.objection(me.actor(), event).map(words::say).orElse(null);
  }

  /** What may be told beyond the state: the reason of a no, or of the decision. */
  public String why(NominationLists.Line line) {
    NominationState state = line.nomination().state();
    if (state == NominationState.DECLINED && line.nomination().noThanks() != null) {
      return words.word(line.nomination().noThanks());
    }
    if (state == NominationState.PROPOSED || line.nomination().booking() == null) {
      return "";
    }
    return line.nomination().booking().transitions().stream()
        .filter(step -> step.reason() != null)
        .reduce((first, last) -> last)
        .map(BookingTransition::reason)
        .map(words::word)
        .orElse("");
  }
}
