package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.DeclineReason;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Invitation;
import uk.npws.alongside.events.InvitationAnswers;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.InvitationRefused;
import uk.npws.alongside.events.InvitationState;
import uk.npws.alongside.events.Invitations;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/**
 * One invitation, for its force and for the team: the answer, the names, and who looks after it.
 */
@Named
@RequestScoped
public class InvitationPage {

  @Inject InvitationLists lists;
  @Inject InvitationAnswers answers;
  @Inject Invitations invitations;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "invitation")
  String id;

  private InvitationLists.Story story;
  private Integer places;
  private DeclineReason reason;

  @PostConstruct
  void find() {
    UUID invitation = id(id);
    answers.open(me.actor(), invitation);
    story = lists.story(me.actor(), invitation);
    places =
        getInvitation().accepted() == 0 ? getInvitation().places() : getInvitation().accepted();
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException noId) {
      throw InvitationRefused.missing();
    }
  }

  /** Takes the places: all, or some. */
  public String accept() {
    answers.accept(me.actor(), getInvitation().id(), places == null ? 0 : places);
    notices.good("invitation.accepted", places, getEvent().title());
    return address();
  }

  public String decline() {
    answers.decline(
        me.actor(), getInvitation().id(), reason, reason == null ? "" : words.word(reason));
    notices.good("invitation.declined", getEvent().title());
    return address();
  }

  /** From the deputy to the coordinator: whoever was deputy sees it no longer. */
  public String takeBack() {
    answers.takeBack(me.actor(), getInvitation().id());
    notices.good("invitation.taken-back");
    return story.handing() ? address() : "/invitations";
  }

  public String remind() {
    invitations.remind(me.actor(), getInvitation().id());
    notices.good("invitation.reminded", story.line().force().name());
    return address();
  }

  /** Sends a draft, or sends again with new links. */
  public String send() {
    invitations.send(me.actor(), getInvitation().id());
    notices.good("invitation.sent.one", 1, story.line().force().name());
    return address();
  }

  public String withdraw() {
    invitations.withdraw(me.actor(), getInvitation().id());
    notices.good("invitation.withdrawn", story.line().force().name());
    return address();
  }

  private String address() {
    return "/invitations/" + getInvitation().id();
  }

  public InvitationLists.Story getStory() {
    return story;
  }

  public InvitationLists.Line getLine() {
    return story.line();
  }

  public Invitation getInvitation() {
    return story.line().invitation();
  }

  public Event getEvent() {
    return story.line().event();
  }

  /** The news: {@code West Yorkshire Police is invited}, {@code 3 people to be named}. */
  public String getHeadline() {
    int owed = getNamesOwed();
    if (getInvitation().state() == InvitationState.ACCEPTED && owed > 0) {
      return words.count("invitation.headline.names", owed);
    }
    String state = getInvitation().state().name().toLowerCase(Locale.ROOT);
    return words.of("invitation.headline." + state, story.line().force().name());
  }

  /** Whether the reader may put more people forward than there are places for the force. */
  public boolean isNominating() {
    return getEvent().approval()
        && getEvent().status() == EventStatus.PUBLISHED
        && !getEvent().window().closed(clock.instant())
        && me.actor().has(Role.COORDINATOR, story.line().force().id());
  }

  public int getNamesOwed() {
    return story.line().namesOwed(clock.instant());
  }

  /**
   * Whether the first answer is asked for; also when it has just been sent, so that whoever was
   * overtaken by the clock is told, and not shown another page.
   */
  public boolean isAsking() {
    return story.answerable() && getInvitation().state().unanswered() || isSent("answer");
  }

  /** Whether the answer may be changed, or the change has just been sent. */
  public boolean isChanging() {
    return story.answerable() && !getInvitation().state().unanswered() || isSent("again");
  }

  /** Whether the force may take none. */
  public boolean isDeclinable() {
    return story.answerable() && story.line().named() == 0 || isSent("decline");
  }

  private boolean isSent(String form) {
    return request.getParameter(form) != null;
  }

  /** Whether the team can send it, a first time or again. */
  public boolean isSendable() {
    return me.is("npws")
        && getInvitation().state().next().contains(InvitationState.SENT)
        && getEvent().status().running()
        && clock.instant().isBefore(getInvitation().replyBy());
  }

  public boolean isRemindable() {
    return me.is("npws") && getInvitation().state().unanswered();
  }

  public boolean isWithdrawable() {
    return me.is("npws") && getInvitation().state().next().contains(InvitationState.WITHDRAWN);
  }

  /** Whether the team can give more places, or fewer. */
  public boolean isChangeable() {
    return me.is("npws")
        && story.line().allocation() != null
        && getInvitation().state() == InvitationState.ACCEPTED
        && getEvent().status().running()
        && clock.instant().isBefore(getEvent().starts());
  }

  public List<DeclineReason> getReasons() {
    return List.of(DeclineReason.values());
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer number) {
    places = number;
  }

  public DeclineReason getReason() {
    return reason;
  }

  public void setReason(DeclineReason chosen) {
    reason = chosen;
  }
}
