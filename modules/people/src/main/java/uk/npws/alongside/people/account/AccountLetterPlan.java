package uk.npws.alongside.people.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;

/** The letters about accounts, and what their texts may name. */
@ApplicationScoped
class AccountLetterPlan {

  private static final String GROUP = "account";

  void plan(@Observes @Priority(30) LetterPlan plan) {
    Map<String, String> facts = facts("/account");
    Map<String, String> changed = facts("/account");
    changed.put("email", "sian.newname@gwent.police.example");
    plan.letter("account-invitation", GROUP, facts("/invitation/…"), "link")
        .letter("account-verify", GROUP, facts("/join/…"), "link")
        .letter("account-known", GROUP, facts("/reset"), "link")
        .letter("account-reset", GROUP, facts("/reset/…"), "link")
        .letter("account-password-changed", GROUP, facts("/reset"), "link")
        .letter("account-second-factor-set-up", GROUP, facts, "link")
        .letter("account-second-factor-removed", GROUP, facts, "link")
        .letter("account-recovery-codes-renewed", GROUP, facts, "link")
        .letter("account-email-asked", GROUP, changed, "email")
        .letter("account-email-confirm", GROUP, facts("/account/e-mail/…"), "link")
        .letter("account-email-changed", GROUP, changed, "email")
        .letter("account-email-new", GROUP, changed, "link")
        .letter("account-email-corrected", GROUP, changed, "email");
  }

  private static Map<String, String> facts(String path) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("name", "Siân O’Newname");
    facts.put("link", Setting.ADDRESS.value() + path);
    facts.put("portal", Setting.ADDRESS.value());
    return facts;
  }
}
