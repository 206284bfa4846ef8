package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.InvitationRefused;
import uk.npws.alongside.events.InvitationTerms;
import uk.npws.alongside.events.Invitations;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** Invites forces to an event: which, how many places each, and until when. */
@Named
@RequestScoped
public class InviteForm {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  @Inject Events events;
  @Inject InvitationLists lists;
  @Inject Invitations invitations;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Clock clock;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private List<Force> choice;
  private List<String> forces = new ArrayList<>();
  private boolean all;
  private Integer places = 2;
  private boolean kept = true;
  private LocalDate replyBy;
  private LocalDate releases;
  private String message;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    LocalDate start = When.date(event.starts());
    LocalDate today = LocalDate.now(clock);
    replyBy = earlier(today.plusWeeks(2), start.minusWeeks(2));
    replyBy = replyBy.isAfter(today) ? replyBy : earlier(today.plusDays(1), start);
    releases = start.minusWeeks(1).isBefore(replyBy) ? replyBy : start.minusWeeks(1);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  public String send() {
    return invite(true);
  }

  /** Kept for later: no force knows of it. */
  public String keep() {
    return invite(false);
  }

  private String invite(boolean now) {
    List<ForceId> invited =
        getChoice().stream()
            .map(Force::id)
            .filter(force -> all || forces.contains(force.code()))
            .toList();
    if (invited.size() < forces.size()) {
      throw InvitationRefused.alreadyInvited(words.get("invitation.one-of-them"));
    }
    invitations.invite(me.actor(), event.eventId(), invited, terms(), now);
    notices.good(
        now
            ? invited.size() == 1 ? "invitation.sent.one" : "invitation.sent.other"
            : "invitation.drafted",
        invited.size(),
        invited.size() == 1 ? name(invited.get(0)) : "");
    return "/desk/events/" + event.reference() + "/invitations";
  }

  private String name(ForceId id) {
    return getChoice().stream()
        .filter(force -> force.id().equals(id))
        .map(Force::name)
        .findFirst()
        .orElse(id.code());
  }

  private InvitationTerms terms() {
    return new InvitationTerms(
        places == null ? 0 : places, kept, endOf(replyBy), endOf(releases), message);
  }

  private Instant endOf(LocalDate day) {
    return day == null ? null : endOf(day, event);
  }

  /** The end of the day, or the start of the event where that is earlier on the same day. */
  static Instant endOf(LocalDate day, Event event) {
    Instant end = day.atTime(END_OF_DAY).atZone(Clocks.LONDON).toInstant();
    return When.date(event.starts()).equals(day) && end.isAfter(event.starts())
        ? event.starts()
        : end;
  }

  /** Forces without an invitation that stands. */
  public List<Force> getChoice() {
    if (choice == null) {
      choice = lists.invitable(me.actor(), event);
    }
    return choice;
  }

  public Event getEvent() {
    return event;
  }

  public boolean isPossible() {
    return event.status().running() && clock.instant().isBefore(event.starts());
  }

  public List<String> getForces() {
    return forces;
  }

  public void setForces(List<String> codes) {
    forces = codes;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean every) {
    all = every;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer number) {
    places = number;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean fromSending) {
    kept = fromSending;
  }

  public LocalDate getReplyBy() {
    return replyBy;
  }

  public void setReplyBy(LocalDate day) {
    replyBy = day;
  }

  public LocalDate getReleases() {
    return releases;
  }

  public void setReleases(LocalDate day) {
    releases = day;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String text) {
    message = text;
  }
}
