package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Prospect;
import uk.npws.alongside.events.Prospects;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** Another person for a place: found by name, looked at once more, and named. */
@Named
@RequestScoped
public class SubstitutePage {

  private static final int MOST_FOUND = 20;

  @Inject BookingLists lists;
  @Inject Bookings bookings;
  @Inject Prospects prospects;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "booking")
  String reference;

  @Inject
  @Param(name = "person")
  String personId;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private BookingLists.Story story;
  private PersonCard person;
  private Prospect prospect;
  private String override;
  private String key = UUID.randomUUID().toString();

  @PostConstruct
  void find() {
    story = lists.find(me.actor(), reference);
    if (personId != null && !personId.isEmpty()) {
      person = chosen();
      prospect = prospects.of(me.actor(), story.booking().event(), person);
    }
  }

  private PersonCard chosen() {
    try {
      return people.card(PersonId.of(personId));
    } catch (IllegalArgumentException noId) {
      throw BookingRefused.missing();
    }
  }

  /** Whether the reader may name anybody for this place now. */
  public boolean isPossible() {
    return story.handable();
  }

  /** People to choose from, without whoever comes already. */
  public List<PersonCard> getFound() {
    String name = getName();
    return name.isBlank() || !isPossible()
        ? List.of()
        : people.search(me.actor(), PeopleFilter.named(name, MOST_FOUND)).stream()
            .filter(PersonDetails::active)
            .map(PersonDetails::card)
            .filter(card -> !card.id().equals(story.booking().person()))
            .toList();
  }

  /** Names the person: the same key however often the button is pressed. */
  public String substitute() {
    Booking next =
        bookings.substitute(
            me.actor(),
            story.booking().bookingId(),
            BookingOrder.forSomebody(person.id(), me.actor().person()).overriding(override),
            key);
    notices.good("booking.substituted", person.name(), story.attendee().name());
    return "/bookings/" + next.reference();
  }

  /** What earlier training is missing, in words; empty when none is. */
  public String getUntrained() {
    return prospects.untrained(story.booking().event(), person.id()).map(words::say).orElse("");
  }

  /** The place that the person has already, or is offered; null when nothing of the kind. */
  public Booking getTaken() {
    return prospect.mine().filter(mine -> mine.state().takesPlace()).orElse(null);
  }

  /** NPWS may set missing training aside; for others it is the end of the way. */
  public boolean isOverridable() {
    return me.actor().has(Role.NPWS);
  }

  /** Whether the person waits for this event already and gives that up by it. */
  public boolean isQueuing() {
    return prospect.mine().isPresent();
  }

  public BookingLists.Story getStory() {
    return story;
  }

  public PersonCard getPerson() {
    return person;
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  public String getOverride() {
    return override;
  }

  public void setOverride(String reason) {
    override = reason;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }
}
