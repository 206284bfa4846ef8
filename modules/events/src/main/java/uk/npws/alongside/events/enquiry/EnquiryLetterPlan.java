package uk.npws.alongside.events.enquiry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;

/** The letters to whoever wrote to the team, and what their texts may name. */
@ApplicationScoped
class EnquiryLetterPlan {

  void plan(@Observes @Priority(20) LetterPlan plan) {
    var received = new LinkedHashMap<String, String>();
    received.put("dear", "Siân O’Newname");
    received.put("subject", "A place in March");
    plan.letter(EnquiryLetters.RECEIVED, "enquiry", received, "subject")
        .letter(
            EnquiryLetters.ANSWER,
            "enquiry",
            Map.of(
                "subject", "A place in March", "text", "Dear Siân,\n\nThere are two places left."),
            "text");
  }
}
