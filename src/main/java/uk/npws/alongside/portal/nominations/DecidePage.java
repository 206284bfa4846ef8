package uk.npws.alongside.portal.nominations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.Decision;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.events.SelectionSheets;
import uk.npws.alongside.events.Selections;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The question before a decision: about whom, what follows, and why. */
@Named
@RequestScoped
public class DecidePage {

  @Inject Events events;
  @Inject SelectionSheets sheets;
  @Inject Selections selections;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject
  @Param(name = "pick")
  String picked;

  private Event event;
  private List<SelectionSheets.Candidate> chosen;
  private Reason grant = Reason.APPROVED;
  private Reason decline = Reason.NOT_SELECTED;
  private String note;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    Map<String, SelectionSheets.Candidate> candidates =
        sheets.sheet(me.actor(), event).candidates().stream()
            .collect(Collectors.toMap(one -> one.booking().reference(), Function.identity()));
    chosen =
        picked == null
            ? List.of()
            : Arrays.stream(picked.split(","))
                .distinct()
                .map(candidates::get)
                .filter(Objects::nonNull)
                .toList();
  }

  public String give() {
    return decide(Decision.grant(grant, note));
  }

  public String refuse() {
    return decide(Decision.decline(decline, note));
  }

  private String decide(Decision decision) {
    List<BookingId> bookings = chosen.stream().map(one -> one.booking().bookingId()).toList();
    Selections.Outcome outcome = selections.decide(me.actor(), event.eventId(), bookings, decision);
    if (decision.granted()) {
      notices.good("nominations.granted", outcome.placed(), outcome.waiting());
    } else {
      notices.good("nominations.not-granted", outcome.declined());
    }
    return "/desk/events/" + event.reference() + "/selection";
  }

  public Event getEvent() {
    return event;
  }

  public List<SelectionSheets.Candidate> getChosen() {
    return chosen;
  }

  /** How many of those chosen would get a place now; it is counted again when it is decided. */
  public int getPlaces() {
    int free = event.waiting() > 0 ? 0 : event.free();
    return Math.min(free, chosen.size());
  }

  /** How many of those chosen would join the waiting list. */
  public int getOverflow() {
    return chosen.size() - getPlaces();
  }

  public List<Reason> getGrantReasons() {
    return Reason.forGranting();
  }

  public List<Reason> getDeclineReasons() {
    return Reason.forDeclining();
  }

  public Reason getGrant() {
    return grant;
  }

  public void setGrant(Reason reason) {
    grant = reason;
  }

  public Reason getDecline() {
    return decline;
  }

  public void setDecline(Reason reason) {
    decline = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String text) {
    note = text;
  }
}
