package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letters about events as a whole: people moved, decisions asked for, dates at last. */
@ApplicationScoped
class EventLetterPlan {

  void plan(@Observes @Priority(11) LetterPlan plan) {
    for (String kind : List.of("", "-waiting", "-requested")) {
      Map<String, String> facts = moved();
      plan.letter(
          "booking-relocated" + kind,
          "event",
          facts,
          "event",
          "sessions",
          "place",
          "oldDays",
          "declineAddress");
      Map<String, String> copied = moved();
      copied.keySet().removeAll(List.of("joining", "ifPlansChange", "declineAddress"));
      plan.letter("booking-relocated" + kind + "-copy", "event", copied, "name", "event");
    }
    plan.letter("event-decide", "event", decision(), "event", "taken", "minimum", "deskAddress")
        .letter("interest-dates", "event", dates(), "course", "dates", "courseAddress")
        .letter("interest-dates-force", "event", dates(), "course", "dates", "courseAddress");
  }

  private static Map<String, String> moved() {
    var facts = new LinkedHashMap<>(BookingLetterPlan.facts(BookingLetters.News.CONFIRMED));
    facts.put("why", "The trainer is ill.\n\n");
    facts.put("oldDays", "Tuesday 9 February 2027");
    facts.put("oldPlace", "Tŷ Glas Centre, Cardiff");
    facts.put("declineAddress", facts.get("bookingAddress") + "/cancel");
    return facts;
  }

  private static Map<String, String> decision() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("event", "Train the Trainer");
    facts.put("days", "Tuesday 2 and Wednesday 3 March 2027");
    facts.put("place", "Eastfield House, Leeds");
    facts.put("taken", "4");
    facts.put("minimum", "8");
    facts.put("waiting", "0");
    facts.put("decideBy", "Monday 15 February 2027");
    facts.put(
        "deskAddress", Setting.ADDRESS.value() + "/desk/events/train-the-trainer-leeds-2027-03-02");
    return facts;
  }

  private static Map<String, String> dates() {
    String address = Setting.ADDRESS.value() + "/courses/train-the-trainer";
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Siân");
    facts.put("course", "Train the Trainer");
    facts.put("dates", "Tuesday 2 and Wednesday 3 March 2027, Eastfield House, Leeds");
    facts.put("number", "4");
    facts.put("courseAddress", address);
    facts.put("interestAddress", address + "/interest");
    return facts;
  }
}
