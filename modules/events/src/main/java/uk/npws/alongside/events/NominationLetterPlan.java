package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letters about nominations and about courses that are offered: what their texts may name. */
@ApplicationScoped
class NominationLetterPlan {

  private static final String GROUP = "nomination";

  void plan(@Observes @Priority(12) LetterPlan plan) {
    for (NominationLetters.News news : NominationLetters.News.values()) {
      String link =
          switch (news) {
            case PROPOSED -> "nominationAddress";
            case TAKEN_BACK -> "eventAddress";
            case CALLED_OFF -> "eventsAddress";
            default -> "forceAddress";
          };
      plan.letter(news.kind(), GROUP, nomination(), "event", link);
    }
    plan.letter("course-offer", GROUP, offer(), "course", "dates");
    plan.letter("course-offer-withdrawn", GROUP, offer(), "course");
  }

  private static Map<String, String> nomination() {
    String portal = Setting.ADDRESS.value();
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Siân");
    facts.put("name", "Siân O’Newname");
    facts.put("first", "Siân");
    facts.put("nominator", "Morwenna Bright");
    facts.put("event", "Train the Trainer");
    facts.put("days", "Tuesday 2 and Wednesday 3 March 2027");
    facts.put(
        "sessions",
        "Tuesday 2 March 2027, 09:30 to 16:30, Oak room\nWednesday 3 March 2027, 09:00 to 16:00");
    facts.put("place", "Eastfield House, Leeds");
    facts.put("answerBy", "Thursday 11 February 2027, 23:59");
    facts.put("closes", "Friday 19 February 2027");
    facts.put("nominationAddress", portal + "/nominations/…");
    facts.put("forceAddress", portal + "/events/train-the-trainer-leeds-2027-03-02/nominations");
    facts.put("eventAddress", portal + "/events/train-the-trainer-leeds-2027-03-02");
    facts.put("eventsAddress", portal + "/events");
    facts.put("why", "The trainer is ill.\n\n");
    facts.put("owner", "Niamh Ó Catháin");
    facts.put("ownerMail", BookingLetters.team());
    return facts;
  }

  private static Map<String, String> offer() {
    String portal = Setting.ADDRESS.value();
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Siân");
    facts.put("course", "Demobilising and diffusing");
    facts.put("summary", "Two days on bringing colleagues together after a major incident.");
    facts.put(
        "dates",
        "Tuesday 4 and Wednesday 5 May 2027, Eastfield House, Leeds\n"
            + portal
            + "/events/demobilising-and-diffusing-leeds-2027-05-04");
    facts.put("coursesAddress", portal + "/events?course=demobilising-and-diffusing");
    facts.put("mineAddress", portal + "/me");
    facts.put("team", BookingLetters.team());
    return facts;
  }
}
