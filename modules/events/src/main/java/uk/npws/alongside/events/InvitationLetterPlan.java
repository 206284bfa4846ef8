package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.events.InvitationLetters.News;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** What the texts about invitations may name, and must. */
@ApplicationScoped
class InvitationLetterPlan {

  private static final String GROUP = "invitation";

  void plan(@Observes @Priority(13) LetterPlan plan) {
    for (News news : News.values()) {
      Map<String, String> facts = facts();
      facts.putAll(own(news));
      plan.letter(news.kind(), GROUP, facts, needed(news));
    }
  }

  private static String[] needed(News news) {
    return switch (news) {
      case SENT -> new String[] {"event", "places", "replyBy", "linkAddress"};
      case REMINDER -> new String[] {"event", "replyBy", "invitationAddress"};
      case NAMES -> new String[] {"event", "missing", "releases", "invitationAddress"};
      case ACCEPTED -> new String[] {"event", "accepted", "releases", "invitationAddress"};
      case CHANGED -> new String[] {"event", "number", "invitationAddress"};
      case RELEASED -> new String[] {"event", "number"};
      case WITHDRAWN, EXPIRED, DECLINED, DEPUTY_ENDED -> new String[] {"event"};
      case ACCEPTED_TEAM, DECLINED_TEAM, DEPUTY ->
          new String[] {"event", "force", "invitationAddress"};
    };
  }

  /** What only this letter tells. */
  private static Map<String, String> own(News news) {
    return switch (news) {
      case SENT ->
          Map.of(
              "linkAddress", Setting.ADDRESS.value() + "/invited/7Q4M2KXT7Q4M2KXT7Q4M2KXT7Q4M2KXT");
      case NAMES -> Map.of("missing", "2 places");
      case CHANGED, RELEASED -> Map.of("number", "2 places");
      case WITHDRAWN -> Map.of("why", "The event was called off.");
      case ACCEPTED_TEAM, DECLINED_TEAM ->
          Map.of("by", "Morwenna Bright", "reason", "Operational demands");
      default -> Map.of();
    };
  }

  private static Map<String, String> facts() {
    String portal = Setting.ADDRESS.value();
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Morwenna");
    facts.put("force", "Devon and Cornwall Police");
    facts.put("event", "Train the Trainer");
    facts.put("days", "Tuesday 2 and Wednesday 3 March 2027");
    facts.put("place", "Eastfield House, Leeds");
    facts.put("places", "3 places");
    facts.put("accepted", "2 places");
    facts.put("replyBy", "Monday 1 February 2027");
    facts.put("releases", "Monday 15 February 2027");
    facts.put("message", "We would love to have you.\n\n");
    facts.put("kept", "They are kept for you until then.");
    facts.put("inviter", "Niamh Ó Catháin");
    facts.put("inviterMail", BookingLetters.team());
    facts.put("invitationAddress", portal + "/invitations/…");
    facts.put("eventAddress", portal + "/events/train-the-trainer-leeds-2027-03-02");
    return facts;
  }
}
