package uk.npws.alongside.awards;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letters about certificates and badges, and what their texts may name. */
@ApplicationScoped
class AwardLetterPlan {

  private static final String GROUP = "award";

  void plan(@Observes @Priority(40) LetterPlan plan) {
    Map<String, String> replaced = certificate();
    replaced.put("oldSerial", "ALG-2026-000017");
    var posted = new LinkedHashMap<String, String>();
    posted.put("firstName", "Siân");
    posted.put("source", "Train the Trainer");
    posted.put("day", "4 March 2027");
    posted.put("carrier", "The carrier’s reference is AB 1234 5678 9GB.");
    plan.letter("certificate-ready", GROUP, certificate(), "award", "link")
        .letter("certificate-replaced", GROUP, replaced, "award", "link")
        .letter("certificate-withdrawn", GROUP, certificate(), "award", "serial")
        .letter("pin-badge-posted", GROUP, posted, "source", "day");
  }

  private static Map<String, String> certificate() {
    String portal = Setting.ADDRESS.value();
    var facts = new LinkedHashMap<String, String>();
    facts.put("firstName", "Siân");
    facts.put("award", "Peer support trainer");
    facts.put("source", "Train the Trainer");
    facts.put("days", "2 and 3 March 2027");
    facts.put("serial", "ALG-2027-000123");
    facts.put("link", portal + "/me/certificates/…/pdf");
    facts.put("verify", portal + "/verify/7Q4M-2KXT-…");
    return facts;
  }
}
