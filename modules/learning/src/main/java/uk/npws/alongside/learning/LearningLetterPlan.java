package uk.npws.alongside.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letters about learning, and what their texts may name. */
@ApplicationScoped
class LearningLetterPlan {

  private static final String GROUP = "learning";

  void plan(@Observes @Priority(30) LetterPlan plan) {
    for (String kind : List.of("learning-reopened", "learning-reminder", "learning-lapsed")) {
      Map<String, String> facts = about();
      facts.put("pages", "- Escalation: whom to tell at night is new");
      facts.put("day", "Tuesday 2 March 2027");
      plan.letter(kind, GROUP, facts, "package", "pages", "day", "address");
    }
    for (String kind : List.of("credit-granted", "credit-declined", "credit-revoked")) {
      Map<String, String> facts = about();
      facts.put("what", "the page “Three strands”");
      facts.put("reason", "You taught it in your force in 2025.");
      plan.letter(kind, GROUP, facts, "what", "reason", "address");
    }
  }

  private static Map<String, String> about() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("firstName", "Siân");
    facts.put("package", "Champion information");
    facts.put("address", Setting.ADDRESS.value() + "/learning/champion-information");
    return facts;
  }
}
