package uk.npws.alongside.learning.suggestion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * The suggestions of somebody who asks what is held, or to be forgotten. The words of a page are no
 * personal data; who wrote them, and why, is.
 */
@ApplicationScoped
public class SuggestionData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;

  void plan(@Observes @Priority(31) KeepingPlan plan) {
    plan.keep("suggestion");
  }

  void tell(@Observes @Priority(31) SubjectAsked asked) {
    by(asked.person())
        .forEach(
            one ->
                asked.tell(
                    "suggestions",
                    "package",
                    one.packageId(),
                    "page",
                    one.page(),
                    "title",
                    one.title(),
                    "body",
                    Notes.of(one.body()).hidden(),
                    "reason",
                    one.reason(),
                    "made",
                    one.made(),
                    "state",
                    one.state()));
    verdicts(asked.person())
        .forEach(
            one ->
                asked.tell(
                    "suggestionVerdicts",
                    "approves",
                    one.approves(),
                    "reason",
                    one.reason(),
                    "given",
                    one.given()));
  }

  void plan(@Observes @Priority(31) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.stays("suggestions", by(person).size() + verdicts(person).size());
  }

  /** The words stay without a name. What the author wrote to the team goes. */
  void erase(@Observes @Priority(31) PersonErased erased) {
    outbox.forgetAbout(by(erased.person()).stream().map(Suggestion::id).toList());
    update("Suggestion s set s.author = null, s.reason = '' where s.author", erased.person());
    update("Verdict s set s.person = null, s.reason = '' where s.person", erased.person());
  }

  private void update(String what, PersonId person) {
    entities
        .createQuery("update " + what + " = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  private List<Suggestion> by(PersonId person) {
    return entities
        .createQuery(
            "select s from Suggestion s where s.author = :person order by s.made", Suggestion.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<Verdict> verdicts(PersonId person) {
    return entities
        .createQuery(
            "select v from Verdict v where v.person = :person order by v.given", Verdict.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}
