package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Relocation;
import uk.npws.alongside.events.Relocations;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/**
 * Brings the people of one event to another date: chosen, looked at once more with what it would
 * lead to, done; and the list of those who were brought there.
 */
@Named
@RequestScoped
public class RelocatePage {

  @Inject Events events;
  @Inject Relocations relocations;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Shown shown;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private List<Event> targets;
  private List<Relocations.Line> people;
  private List<Relocations.Line> moved;
  private String to;
  private List<String> chosen = new ArrayList<>();
  private String why;
  private boolean callOff;
  private String agreed = "";
  private boolean asking;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    people = relocations.people(me.actor(), event);
    people.forEach(line -> chosen.add(line.booking().id().toString()));
  }

  /** Asks first; what was agreed to is done when it is still what was asked. */
  public String move() {
    Event target = target();
    var wish = new Relocation(event.eventId(), target.eventId(), ids(), why, callOff);
    if (!mark().equals(agreed)) {
      asking = true;
      return null;
    }
    int number = relocations.move(me.actor(), wish);
    notices.good("events.move.done", words.count("events.move.people", number), target.days());
    return "/desk/events/" + reference + "/moved";
  }

  /** What the reader is told it would lead to; another answer is another question. */
  private String mark() {
    return Integer.toHexString(
        List.of(to, new HashSet<>(chosen), String.valueOf(why), callOff, getPlaced()).hashCode());
  }

  private Set<UUID> ids() {
    return people.stream()
        .map(line -> line.booking().id())
        .filter(id -> chosen.contains(id.toString()))
        .collect(Collectors.toSet());
  }

  private Event target() {
    return getTargets().stream()
        .filter(one -> one.id().toString().equals(to))
        .findFirst()
        .orElseThrow(EventRefused::notThere);
  }

  public Event getTarget() {
    return target();
  }

  /** How many of the chosen get a place at once, as things stand. */
  public int getPlaced() {
    Event there = target();
    long requests =
        there.approval()
            ? lines().stream()
                .filter(one -> one.booking().state() == BookingState.REQUESTED)
                .count()
            : 0;
    return (int) Math.min(there.free(), lines().size() - requests);
  }

  private List<Relocations.Line> lines() {
    return people.stream().filter(line -> chosen.contains(line.booking().id().toString())).toList();
  }

  public int getNumber() {
    return lines().size();
  }

  /** How many are not chosen. */
  public int getLeft() {
    return people.size() - lines().size();
  }

  public List<Event> getTargets() {
    if (targets == null) {
      targets = relocations.targets(me.actor(), event);
    }
    return targets;
  }

  /** {@code Tuesday 2 March 2027, Eastfield House, Leeds: 4 places left}. */
  public String label(Event date) {
    return date.days() + ", " + date.place() + ": " + shown.state(date);
  }

  /** {@code Zoë Okonkwo-Hughes, West Yorkshire Police: Place booked}. */
  public String name(Relocations.Line line) {
    String force = line.person().forceName();
    return line.person().name()
        + (force.isEmpty() ? "" : ", " + force)
        + ": "
        + words.word(line.booking().state());
  }

  /** Those who were brought from here to another date. */
  public List<Relocations.Line> getMoved() {
    if (moved == null) {
      moved = relocations.moved(me.actor(), event);
    }
    return moved;
  }

  public Event getEvent() {
    return event;
  }

  public List<Relocations.Line> getPeople() {
    return people;
  }

  /** Whether anybody can be moved anywhere. */
  public boolean isPossible() {
    return event.status().running() && !people.isEmpty() && !getTargets().isEmpty();
  }

  public boolean isAsking() {
    return asking;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String event) {
    to = event;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> bookings) {
    chosen = bookings;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String text) {
    why = text;
  }

  public boolean isCallOff() {
    return callOff;
  }

  public void setCallOff(boolean wanted) {
    callOff = wanted;
  }

  public String getAgreed() {
    return asking ? mark() : "";
  }

  public void setAgreed(String mark) {
    agreed = mark;
  }
}
