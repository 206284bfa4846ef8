package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.PartyOrder;
import uk.npws.alongside.events.Prospect;
import uk.npws.alongside.events.Prospects;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** Several people found by name, one after the other, and booked in one order. */
@Named
@RequestScoped
public class PartyPage {

  private static final int MOST_FOUND = 20;

  @Inject Events events;
  @Inject Bookings bookings;
  @Inject Prospects prospects;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Words words;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject
  @Param(name = "with")
  List<String> with;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private Event event;
  private List<PersonCard> chosen;
  private List<Line> lines;
  private List<PersonCard> found;
  private boolean together = true;
  private boolean waiting;
  private String key;

  /**
   * Somebody of the party.
   *
   * @param objection why this person cannot be booked, in words; or null
   * @param clash another event at the same time; or null
   * @param others the address of this page without this person
   */
  public record Line(PersonCard person, String objection, Event clash, String others) {}

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    chosen = cards(with == null ? List.of() : with);
    waiting = isWaiting();
    key = UUID.randomUUID().toString();
  }

  private List<PersonCard> cards(List<String> ids) {
    try {
      List<PersonId> those =
          ids.stream()
              .filter(id -> id != null && !id.isBlank())
              .map(PersonId::of)
              .distinct()
              .limit(PartyOrder.MOST)
              .toList();
      Map<PersonId, PersonCard> cards = people.cards(those);
      return those.stream().filter(cards::containsKey).map(cards::get).toList();
    } catch (IllegalArgumentException noId) {
      throw BookingRefused.missing();
    }
  }

  /** Sends it: the same key however often the button is pressed. */
  public String book() {
    try {
      var party =
          new PartyOrder(
              chosen.stream().map(PersonCard::id).toList(), me.actor().person(), together, waiting);
      List<Booking> booked = bookings.request(me.actor(), event.eventId(), party, key);
      return "/bookings/" + booked.get(0).reference() + "/party";
    } finally {
      lines = null; // the list says what has changed
    }
  }

  /** Those who are to come, each with what speaks against it. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      List<Prospect> all = prospects.of(me.actor(), event, chosen);
      for (int i = 0; i < all.size(); i++) {
        PersonCard person = chosen.get(i);
        lines.add(
            new Line(
                person,
                all.get(i).objection().map(words::say).orElse(null),
                all.get(i).clash().orElse(null),
                address(chosen.stream().filter(one -> one != person).toList())));
      }
    }
    return lines;
  }

  /** Why nobody can be booked now, whoever it is, in words; null when it can be done. */
  public String getClosed() {
    return prospects
        .of(event)
        .objection()
        .filter(no -> !(me.actor().has(Role.NPWS) && no.key().endsWith(".by-invitation")))
        .map(words::say)
        .orElse(null);
  }

  /** Whether somebody has to be removed first. */
  public boolean isBlocked() {
    return getLines().stream().anyMatch(line -> line.objection() != null);
  }

  /** Whether nothing speaks against anybody, and there are enough for a party. */
  public boolean isReady() {
    return chosen.size() > 1 && getLines().stream().allMatch(line -> line.objection() == null);
  }

  public boolean isRoom() {
    return chosen.size() < PartyOrder.MOST && getClosed() == null;
  }

  /** People to add, by the name that was asked for. */
  public List<PersonCard> getFound() {
    if (found == null) {
      found =
          getName().isBlank()
              ? List.of()
              : people.search(me.actor(), PeopleFilter.named(getName(), MOST_FOUND)).stream()
                  .filter(PersonDetails::active)
                  .map(PersonDetails::card)
                  .filter(one -> chosen.stream().noneMatch(card -> card.id().equals(one.id())))
                  .toList();
    }
    return found;
  }

  /** The address of this page with one more. */
  public String adding(PersonCard person) {
    var more = new ArrayList<>(chosen);
    more.add(person);
    return address(more);
  }

  private String address(List<PersonCard> those) {
    String here = "/events/" + event.reference() + "/party";
    return those.isEmpty()
        ? here
        : here
            + those.stream()
                .map(person -> "with=" + person.id())
                .collect(Collectors.joining("&", "?", ""));
  }

  /** What the button does, said for both ways of wanting places. */
  public String getPrediction() {
    if (event.approval()) {
      return words.get("booking.party-requested");
    }
    int people = chosen.size();
    if (event.outcomeAfterQueue(people) == BookingState.CONFIRMED) {
      return words.count("booking.party-confirmed", people);
    }
    return words.count("booking.party-waiting", event.free());
  }

  public boolean isWaiting() {
    return !event.approval() && event.outcomeAfterQueue(chosen.size()) == BookingState.WAITLISTED;
  }

  public void setWaiting(boolean shown) {
    waiting = shown;
  }

  public Event getEvent() {
    return event;
  }

  public List<PersonCard> getChosen() {
    return chosen;
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  /** Whether somebody was looked for by no name at all. */
  public boolean isNothingAsked() {
    return nameAsked != null && nameAsked.isBlank();
  }

  public boolean isTogether() {
    return together;
  }

  public void setTogether(boolean wanted) {
    together = wanted;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }
}
