package uk.npws.alongside.learning.suggestion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;

/** Tells an author what became of the suggestion, with the reasons. */
@ApplicationScoped
class SuggestionLetters {

  private static final String APPROVED = "suggestion-approved";
  private static final String DECLINED = "suggestion-declined";

  @Inject People people;
  @Inject Outbox outbox;

  void plan(@Observes @Priority(35) LetterPlan plan) {
    Map<String, String> facts =
        facts("Siân", "Monthly contact", "Clearer than what stands there, and true.");
    plan.letter(APPROVED, "suggestion", facts, "page", "link")
        .letter(DECLINED, "suggestion", facts, "page", "why", "link");
  }

  void tell(Suggestion suggestion, String page) {
    PersonCard author =
        suggestion.author() == null
            ? null
            : people.cards(List.of(suggestion.author())).get(suggestion.author());
    if (author == null || !author.reachable()) {
      return;
    }
    boolean approved = suggestion.state() == SuggestionState.APPROVED;
    String why =
        suggestion.verdicts().stream()
            .filter(verdict -> verdict.approves() == approved)
            .map(Verdict::reason)
            .collect(Collectors.joining("\n\n"));
    outbox.post(
        approved ? APPROVED : DECLINED,
        suggestion.id(),
        new Letter.Recipient(author.name(), author.email()),
        facts(author.firstName(), page, why));
  }

  private static Map<String, String> facts(String firstName, String page, String why) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("firstName", firstName);
    facts.put("page", page);
    facts.put("why", why);
    facts.put("link", Setting.ADDRESS.value() + "/learning/suggestions");
    return facts;
  }
}
