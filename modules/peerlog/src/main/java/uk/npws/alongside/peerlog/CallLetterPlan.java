package uk.npws.alongside.peerlog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letter to a champion whom somebody wants to call, and what its text may name. */
@ApplicationScoped
class CallLetterPlan {

  void plan(@Observes @Priority(50) LetterPlan plan) {
    plan.letter(
        "peerlog-call",
        "peerlog",
        Map.of("name", "Łukasz", "address", Setting.ADDRESS.value() + "/peer-log/calls"),
        "address");
  }
}
