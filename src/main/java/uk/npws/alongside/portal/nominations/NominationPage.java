package uk.npws.alongside.portal.nominations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.NoThanks;
import uk.npws.alongside.events.Nomination;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.events.NominationRefused;
import uk.npws.alongside.events.NominationState;
import uk.npws.alongside.events.Nominations;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** One nomination: the nominee reads and answers, the force can take it back. */
@Named
@RequestScoped
public class NominationPage {

  @Inject NominationLists lists;
  @Inject Nominations nominations;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "nomination")
  String id;

  private NominationLists.Story story;
  private String diet;
  private String access;
  private NoThanks noThanks;

  @PostConstruct
  void find() {
    try {
      story = lists.find(me.actor(), UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      throw NominationRefused.missing();
    }
  }

  /** Yes, with what the person needs. */
  public String accept() {
    Nomination accepted =
        nominations.accept(me.actor(), getNomination().id(), new BookingOrder.Wants(diet, access));
    notices.good("nominations.accepted");
    return "/bookings/" + accepted.booking().reference();
  }

  /** No, with a reason. */
  public String decline() {
    nominations.decline(me.actor(), getNomination().id(), noThanks);
    notices.good("nominations.declined", story.nominator().name());
    return "/nominations/" + id;
  }

  public String takeBack() {
    nominations.takeBack(me.actor(), getNomination().id());
    notices.good("nominations.taken-back", story.nominee().name());
    return "/events/" + getEvent().reference() + "/nominations";
  }

  public NominationLists.Story getStory() {
    return story;
  }

  public Nomination getNomination() {
    return story.nomination();
  }

  public Event getEvent() {
    return story.nomination().event();
  }

  /** {@code Renée would like to nominate you}, or where it stands. */
  public String getHeadline() {
    NominationState state = getNomination().state();
    if (story.mine() && story.answerable()) {
      return words.of("nominations.asked", story.nominator().name());
    }
    boolean late = state == NominationState.PROPOSED && story.mine();
    String name = (late ? NominationState.LAPSED : state).name().toLowerCase(Locale.ROOT);
    return words.of(
        "nominations.headline" + (story.mine() ? "." : "-other.") + name.replace('_', '-'),
        story.nominee().name());
  }

  /** Whether the nominee came too late, or the time passed while the page was open. */
  public boolean isTooLate() {
    NominationState state = getNomination().state();
    return story.mine()
        && !story.answerable()
        && (state == NominationState.PROPOSED || state == NominationState.LAPSED);
  }

  public List<NoThanks> getNoThanksChoices() {
    return List.of(NoThanks.values());
  }

  public NoThanks getNoThanks() {
    return noThanks;
  }

  public void setNoThanks(NoThanks chosen) {
    noThanks = chosen;
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
}
