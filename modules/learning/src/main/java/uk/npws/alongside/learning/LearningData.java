package uk.npws.alongside.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * The learning of somebody who asks what is held, or to be forgotten, and how long it is kept.
 * Answers and own words are told to the learner and to nobody else.
 */
@ApplicationScoped
public class LearningData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(30) KeepingPlan plan) {
    plan.keep("learning").keep("own-words").keep("completion").keep("credit").keep("first-tries");
  }

  void tell(@Observes @Priority(30) SubjectAsked asked) {
    of(Completion.class, asked.person())
        .forEach(
            done ->
                asked.tell(
                    "learningCompleted",
                    "package",
                    done.packageId(),
                    "edition",
                    done.edition(),
                    "completed",
                    done.completed(),
                    "lapsed",
                    done.lapsed()));
    of(Reopening.class, asked.person())
        .forEach(
            page ->
                asked.tell(
                    "learningReopened",
                    "package",
                    page.packageId(),
                    "page",
                    page.page(),
                    "opened",
                    page.opened(),
                    "by",
                    page.due()));
    of(Credit.class, asked.person())
        .forEach(
            credit ->
                asked.tell(
                    "learningCredits",
                    "package",
                    credit.packageId(),
                    "page",
                    credit.page(),
                    "evidence",
                    credit.evidence(),
                    "state",
                    credit.state().name().toLowerCase(Locale.ROOT),
                    "reason",
                    credit.reason(),
                    "asked",
                    credit.asked(),
                    "decided",
                    credit.decided()));
    of(Progress.class, asked.person())
        .forEach(
            progress ->
                asked.tell(
                    "learningBegun",
                    "package",
                    progress.packageId(),
                    "lastPage",
                    progress.place(),
                    "started",
                    progress.started()));
    if (asked.byThemselves()) {
      tellOwn(asked);
    } else {
      asked.note("ownWords", "export.own-words");
    }
  }

  private void tellOwn(SubjectAsked asked) {
    for (Progress progress : of(Progress.class, asked.person())) {
      progress
          .steps()
          .forEach(
              step ->
                  asked.tell(
                      "answers",
                      "package",
                      progress.packageId(),
                      "page",
                      step.page(),
                      "item",
                      step.item(),
                      "choices",
                      step.given().isEmpty() ? null : step.given().toString(),
                      "done",
                      step.done()));
    }
    of(Reflection.class, asked.person())
        .forEach(
            own ->
                asked.tell(
                    "ownWords",
                    "package",
                    own.packageId(),
                    "item",
                    own.item(),
                    "words",
                    own.words(),
                    "written",
                    own.written()));
  }

  void plan(@Observes @Priority(30) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.goes("learning", of(Progress.class, person).size())
        .goes("own-words", of(Reflection.class, person).size())
        .goes("credits", of(Credit.class, person).size())
        .stays("completions", of(Completion.class, person).size());
  }

  void erase(@Observes @Priority(30) PersonErased erased) {
    of(Progress.class, erased.person()).forEach(entities::remove);
    of(Reflection.class, erased.person()).forEach(entities::remove);
    of(Reopening.class, erased.person()).forEach(entities::remove);
    of(Credit.class, erased.person()).forEach(entities::remove);
  }

  private <T> List<T> of(Class<T> kind, PersonId person) {
    return entities
        .createQuery("select e from " + kind.getSimpleName() + " e where e.person = :person", kind)
        .setParameter("person", person.value())
        .getResultList();
  }
}
