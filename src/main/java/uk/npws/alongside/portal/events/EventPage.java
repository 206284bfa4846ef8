package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Prospect;
import uk.npws.alongside.events.Prospects;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** One event as its reader sees it, and the one thing the reader can do about it. */
@Named
@RequestScoped
public class EventPage {

  @Inject Events events;
  @Inject Prospects prospects;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Words words;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private Prospect prospect;
  private Map<PersonId, PersonCard> cards;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    prospect = me.isSignedIn() ? prospects.of(event, me.actor().person()) : prospects.of(event);
    var ids = new java.util.HashSet<>(event.trainers());
    ids.add(event.owner());
    cards = people.cards(ids);
  }

  public Event getEvent() {
    return event;
  }

  public Booking getMine() {
    return prospect.mine().orElse(null);
  }

  /** Why there is no booking just now, in words; empty when there is. */
  public String getObjection() {
    if (event.status() == EventStatus.DRAFT) {
      return words.get("events.draft-text");
    }
    return prospect.objection().map(words::say).orElse("");
  }

  /** The same as a heading: "Booking has closed". */
  public String getObstacle() {
    if (event.status() == EventStatus.CANCELLED) {
      return words.get("events.not-now.called-off");
    }
    if (event.status() == EventStatus.DRAFT) {
      return words.get("events.not-now.draft");
    }
    return prospect
        .objection()
        .map(no -> "events.not-now" + no.key().substring(no.key().indexOf('.')))
        .filter(words::has)
        .map(words::get)
        .orElseGet(() -> words.get("events.not-now"));
  }

  /** What has to be attended first, in the order of the alphabet. */
  public List<String> getRequired() {
    return event.course().requires().stream().map(Course::title).sorted().toList();
  }

  public boolean isBookable() {
    return prospect.objection().isEmpty();
  }

  /** confirmed, waitlisted or requested: what pressing the button leads to. */
  public String getOutcome() {
    return prospect.outcome().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Another event at the same time at which the reader has a place. */
  public Event getClash() {
    return prospect.clash().orElse(null);
  }

  public List<String> getTrainers() {
    return event.trainers().stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(PersonCard::name)
        .sorted()
        .toList();
  }

  public PersonCard getOwner() {
    return cards.get(event.owner());
  }

  /** Whether anybody could be booked now, whatever keeps the reader from it. */
  public boolean isOpenForSomebody() {
    return prospects.of(event).objection().isEmpty();
  }

  /** Whether the reader may book for others. */
  public boolean isBooksForOthers() {
    return me.actor().has(Role.COORDINATOR) || me.actor().has(Role.NPWS);
  }

  public String getBookAddress() {
    return "/events/" + event.reference() + "/book";
  }
}
