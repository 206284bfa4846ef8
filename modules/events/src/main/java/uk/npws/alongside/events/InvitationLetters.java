package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterLeaving;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Letters about invitations and the places that forces have: to the coordinators of the force and
 * the deputy, and to the team member who invited, whose name and address they carry.
 */
@ApplicationScoped
class InvitationLetters {

  private static final int SECRET_LENGTH = 32; // 160 bits

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;
  @Inject People people;
  @Inject Forces forces;
  @Inject Clock clock;

  /** What a letter tells; its text is {@code content/letters/invitation-….en.txt}. */
  enum News {
    /** To each coordinator, with a link of its own. */
    SENT,
    REMINDER,
    /** People are still to be named. */
    NAMES,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** NPWS gave more or fewer. */
    CHANGED,
    /** What had no name has gone back. */
    RELEASED,
    /** To the team member: what the force answered. */
    ACCEPTED_TEAM,
    DECLINED_TEAM,
    /** To the deputy. */
    DEPUTY,
    DEPUTY_ENDED;

    String kind() {
      return "invitation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether anybody would get the letter. */
  boolean reach(ForceId force) {
    return people.holding(Role.COORDINATOR, force).stream().anyMatch(PersonCard::reachable);
  }

  /** The letter of invitation, with a link for each coordinator; those before lead nowhere now. */
  void invite(Invitation invitation) {
    entities
        .createQuery(
            "update InvitationLink l set l.superseded = :now"
                + " where l.invitation = :id and l.superseded is null")
        .setParameter("now", clock.instant())
        .setParameter("id", invitation.id())
        .executeUpdate();
    for (PersonCard coordinator : people.holding(Role.COORDINATOR, invitation.force())) {
      String secret = Secrets.code(SECRET_LENGTH);
      entities.persist(new InvitationLink(secret, invitation, coordinator.id(), clock.instant()));
      Map<String, String> facts = facts(invitation);
      facts.put("linkAddress", Setting.ADDRESS.value() + "/invited/" + secret);
      post(News.SENT, invitation.id(), coordinator, facts);
    }
  }

  /** To the coordinators of the force, and the deputy. */
  void tellForce(News news, Invitation invitation, String... more) {
    Map<String, String> facts = facts(invitation);
    add(facts, more);
    var to = new ArrayList<>(people.holding(Role.COORDINATOR, invitation.force()));
    if (invitation.deputy() != null) {
      people.cards(List.of(invitation.deputy())).values().stream()
          .filter(card -> !to.contains(card))
          .forEach(to::add);
    }
    to.forEach(card -> post(news, invitation.id(), card, facts));
  }

  /** To one person: the deputy, or the team member. */
  void tell(News news, Invitation invitation, PersonId whom, String... more) {
    Map<String, String> facts = facts(invitation);
    add(facts, more);
    people.cards(List.of(whom)).values().forEach(c -> post(news, invitation.id(), c, facts));
  }

  private static void add(Map<String, String> facts, String... more) {
    for (int i = 0; i + 1 < more.length; i += 2) {
      facts.put(more[i], more[i + 1]);
    }
  }

  private void post(News news, UUID about, PersonCard to, Map<String, String> facts) {
    if (to.reachable()) {
      var mine = new HashMap<>(facts);
      mine.put("dear", to.firstName());
      outbox.post(news.kind(), about, new Letter.Recipient(to.name(), to.email()), mine);
    }
  }

  private Map<String, String> facts(Invitation invitation) {
    Event event = invitation.event();
    String portal = Setting.ADDRESS.value();
    PersonCard inviter = people.cards(List.of(invitation.inviter())).get(invitation.inviter());
    boolean reachable = inviter != null && inviter.reachable();
    var facts = new HashMap<String, String>();
    facts.put("force", forces.get(invitation.force()).name());
    facts.put("event", event.title());
    facts.put("days", event.days());
    facts.put("place", BookingLetters.place(event));
    facts.put("places", count(invitation.places()));
    facts.put("accepted", count(invitation.accepted()));
    facts.put("replyBy", When.day(invitation.replyBy()));
    facts.put("releases", When.day(invitation.releases()));
    facts.put("message", invitation.message().isEmpty() ? "" : invitation.message() + "\n\n");
    facts.put("kept", kept(invitation));
    facts.put("inviter", reachable ? inviter.name() : "The NPWS team");
    facts.put("inviterMail", reachable ? inviter.email() : BookingLetters.team());
    facts.put("invitationAddress", portal + "/invitations/" + invitation.id());
    facts.put("eventAddress", portal + "/events/" + event.reference());
    return facts;
  }

  private static String kept(Invitation invitation) {
    return invitation.kept()
        ? "They are kept for you until then."
        : "They are not kept until you answer: they are yours from the moment you accept.";
  }

  static String count(int places) {
    return places == 1 ? "1 place" : places + " places";
  }

  /** Answers go to the team member whose name the letter carries. */
  void address(@Observes LetterLeaving leaving) {
    if (!leaving.letter().kind().startsWith("invitation-")) {
      return;
    }
    Invitation invitation = entities.find(Invitation.class, leaving.letter().about());
    if (invitation != null) {
      people.cards(List.of(invitation.inviter())).values().stream()
          .filter(PersonCard::reachable)
          .forEach(inviter -> leaving.say("Reply-To", inviter.email()));
    }
  }
}
