package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.InvitationLists;
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

/** Check answers, then book: for oneself, or for somebody found by name. */
@Named
@RequestScoped
public class BookPage {

  private static final int MOST_FOUND = 20;

  @Inject Events events;
  @Inject Bookings bookings;
  @Inject Prospects prospects;
  @Inject InvitationLists invitations;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Words words;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject
  @Param(name = "person")
  String personId;

  @Inject
  @Param(name = "for")
  String whom;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private Event event;
  private PersonCard person;
  private Prospect prospect;
  private String key;
  private boolean waiting;
  private String diet;
  private String access;
  private String override;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    person = chosen();
    if (person != null) {
      prospect = prospects.of(me.actor(), event, person);
      waiting = prospect.outcome() == BookingState.WAITLISTED;
    }
    key = UUID.randomUUID().toString();
  }

  /** The person named by the address, or oneself; nobody yet where there is a choice. */
  private PersonCard chosen() {
    if (personId == null || personId.isEmpty()) {
      return isForOthers() && !"me".equals(whom) ? null : me.card();
    }
    try {
      return people.card(PersonId.of(personId));
    } catch (IllegalArgumentException noId) {
      throw BookingRefused.missing();
    }
  }

  /** Sends it: the same key however often the button is pressed. */
  public String book() {
    BookingOrder order =
        isForOther()
            ? BookingOrder.forSomebody(person.id(), me.actor().person())
            : BookingOrder.forOneself(person.id());
    Booking booking =
        bookings.request(
            me.actor(),
            event.eventId(),
            order
                .orWaiting(waiting)
                .overriding(override)
                .needing(
                    isForOther() ? BookingOrder.Wants.NONE : new BookingOrder.Wants(diet, access)),
            key);
    return "/bookings/" + booking.reference() + "/booked";
  }

  /** People to choose from, by the name that was asked for. */
  public List<PersonCard> getFound() {
    String name = getName();
    return name.isBlank()
        ? List.of()
        : people.search(me.actor(), PeopleFilter.named(name, MOST_FOUND)).stream()
            .filter(PersonDetails::active)
            .map(PersonDetails::card)
            .toList();
  }

  /** Whether somebody was looked for by no name at all. */
  public boolean isNothingAsked() {
    return nameAsked != null && nameAsked.isBlank();
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  public Event getEvent() {
    return event;
  }

  public PersonCard getPerson() {
    return person;
  }

  public boolean isForOther() {
    return person != null && !me.actor().is(person.id());
  }

  /** Whether the reader may book for anybody else. */
  public boolean isForOthers() {
    return me.actor().has(Role.NPWS) || me.actor().has(Role.COORDINATOR);
  }

  /** What is asked on this page, by what pressing the button leads to. */
  public String getHeading() {
    if (person == null) {
      return words.get("booking.who-title");
    }
    if (getAlready() != null) {
      return isForOther()
          ? words.of("booking.already-other", person.name())
          : words.get("booking.already");
    }
    if (getObjection() != null) {
      return words.get("booking.not-now");
    }
    String particular = "booking.check-title-" + getOutcomeKey();
    return words.get(words.has(particular) ? particular : "booking.check-title");
  }

  /** The booking that this person has for the event, or null. */
  public Booking getAlready() {
    return prospect.mine().orElse(null);
  }

  /** Why not, in words; null when it can be booked. */
  public String getObjection() {
    return isOverridable() ? null : prospect.objection().map(words::say).orElse(null);
  }

  /** Only earlier training is missing, and the reader may set that aside. */
  public boolean isOverridable() {
    return me.actor().has(Role.NPWS)
        && prospect.objection().filter(no -> no.key().endsWith(".not-trained")).isPresent();
  }

  /** What earlier training is missing, in words. */
  public String getUntrained() {
    return prospect.objection().map(words::say).orElse("");
  }

  public Event getClash() {
    return prospect.clash().orElse(null);
  }

  /** Places that the person's force took and nobody is named for; null where there are none. */
  public InvitationLists.Unnamed getUnnamed() {
    return isForOther() && person.force() != null
        ? invitations.unnamed(me.actor(), event, person.force()).orElse(null)
        : null;
  }

  /** Which words go with the button. */
  public String getOutcomeKey() {
    return prospect.outcome().name().toLowerCase(Locale.ROOT);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }

  /** What the form said it would do: a place, or the queue. */
  public boolean isWaiting() {
    return prospect.outcome() == BookingState.WAITLISTED;
  }

  public void setWaiting(boolean shown) {
    waiting = shown;
  }

  public String getDiet() {
    return diet;
  }

  public void setDiet(String text) {
    diet = text;
  }

  public String getAccess() {
    return access;
  }

  public void setAccess(String text) {
    access = text;
  }

  public String getOverride() {
    return override;
  }

  public void setOverride(String reason) {
    override = reason;
  }
}
