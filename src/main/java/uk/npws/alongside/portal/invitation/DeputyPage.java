package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.InvitationAnswers;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.InvitationRefused;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Hands an invitation to a person of the force, found by name. */
@Named
@RequestScoped
public class DeputyPage {

  @Inject InvitationLists lists;
  @Inject InvitationAnswers answers;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "invitation")
  String id;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private InvitationLists.Story story;
  private List<PersonCard> found;
  private String person;

  @PostConstruct
  void find() {
    story = lists.story(me.actor(), InvitationPage.id(id));
    if (!story.handing()) {
      throw InvitationRefused.handingNotYours();
    }
  }

  public List<PersonCard> getFound() {
    if (found == null) {
      found =
          answers.people(me.actor(), invitation(), getName()).stream()
              .filter(card -> !me.actor().is(card.id()))
              .toList();
    }
    return found;
  }

  public String hand() {
    PersonId deputy = chosen();
    answers.handTo(me.actor(), invitation(), deputy);
    notices.good("invitation.handed");
    return "/invitations/" + invitation();
  }

  private PersonId chosen() {
    try {
      return PersonId.of(String.valueOf(person));
    } catch (IllegalArgumentException nobody) {
      throw InvitationRefused.deputyOfForce();
    }
  }

  private UUID invitation() {
    return story.line().invitation().id();
  }

  public InvitationLists.Story getStory() {
    return story;
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String chosen) {
    person = chosen;
  }
}
