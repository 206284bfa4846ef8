package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.InvitationAnswers;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.Naming;
import uk.npws.alongside.events.Prospects;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** A person for one of the force's places: found by name, looked at once more, and named. */
@Named
@RequestScoped
public class NamingPage {

  @Inject InvitationLists lists;
  @Inject InvitationAnswers answers;
  @Inject Naming naming;
  @Inject Prospects prospects;
  @Inject Words words;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Clock clock;

  @Inject
  @Param(name = "invitation")
  String id;

  @Inject
  @Param(name = "person")
  String personId;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private InvitationLists.Story story;
  private PersonCard person;
  private List<PersonCard> found;
  private String key = UUID.randomUUID().toString();

  @PostConstruct
  void find() {
    story = lists.story(me.actor(), InvitationPage.id(id));
    if (personId != null && !personId.isEmpty()) {
      person = answers.person(me.actor(), story.line().invitation().id(), chosen());
    }
  }

  /** Why this person cannot be named, in words; null when nothing speaks against it. */
  public String getObjection() {
    Event event = story.line().event();
    Optional<BookingRefused> placed =
        prospects
            .of(event, person.id())
            .mine()
            .filter(mine -> mine.state().takesPlace())
            .map(mine -> BookingRefused.alreadyBooked(event));
    return placed.or(() -> prospects.untrained(event, person.id())).map(words::say).orElse(null);
  }

  private PersonId chosen() {
    try {
      return PersonId.of(personId);
    } catch (IllegalArgumentException noId) {
      throw BookingRefused.missing();
    }
  }

  /** People of the force to choose from, without those who are named already. */
  public List<PersonCard> getFound() {
    if (found == null) {
      Set<PersonId> named =
          story.named().stream().map(line -> line.person().id()).collect(Collectors.toSet());
      found =
          answers.people(me.actor(), story.line().invitation().id(), getName()).stream()
              .filter(card -> !named.contains(card.id()))
              .toList();
    }
    return found;
  }

  /** Names the person: the same key however often the button is pressed. */
  public String submit() {
    naming.name(
        me.actor(),
        story.line().event().eventId(),
        story.line().force().id(),
        BookingOrder.forSomebody(person.id(), me.actor().person()),
        key);
    notices.good("invitation.named", person.name());
    return "/invitations/" + story.line().invitation().id();
  }

  /** Whether a place without a name is left. */
  public boolean isPossible() {
    return story.nameable();
  }

  /** Whether a place beside those of the force can be booked at all. */
  public boolean isOpen() {
    return !story.line().event().byInvitation();
  }

  public int getLeft() {
    return story.line().namesOwed(clock.instant());
  }

  public InvitationLists.Story getStory() {
    return story;
  }

  public PersonCard getPerson() {
    return person;
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }
}
