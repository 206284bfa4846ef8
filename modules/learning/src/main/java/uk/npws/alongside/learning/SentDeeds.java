package uk.npws.alongside.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * Does one deed, once. Of each it remembers that it came, in the transaction that does it, so that
 * a device which did not hear the answer can send it again though the learner has changed their
 * mind since.
 */
@ApplicationScoped
@Transactional
class SentDeeds {

  private static final Period KEPT = Period.ofDays(90);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Learning learning;
  @Inject Clock clock;

  void take(Actor actor, Deed deed) {
    if (!first(Learning.learner(actor), deed)) {
      return;
    }
    Page page = library.get(deed.packageId(), deed.pageId());
    switch (deed.kind()) {
      case ANSWER -> {
        if (deed.revision() < page.dutySince()) {
          throw LearningRefused.changedMeanwhile();
        }
        learning.answer(actor, deed.packageId(), page.id(), deed.item(), deed.chosen());
      }
      case REFLECTION -> learning.reflectLater(actor, deed);
      case CONFIRM -> learning.confirm(actor, deed.packageId(), page.id(), deed.revision());
    }
  }

  /** Two of the same id at once: the second waits for the first to end. */
  private boolean first(PersonId learner, Deed deed) {
    return entities
            .createNativeQuery(
                "insert ignore into learning_deed (person, id, received) values (?, ?, ?)")
            .setParameter(1, Ids.bytes(learner.value()))
            .setParameter(2, Ids.bytes(deed.id()))
            .setParameter(3, Timestamp.from(clock.instant()))
            .executeUpdate()
        == 1;
  }

  void plan(@Observes @Priority(30) KeepingPlan plan) {
    plan.keep("learning-deed", KEPT, this::remove).keep("learning-device");
  }

  private int remove(Instant before) {
    return entities
        .createNativeQuery("delete from learning_deed where received < ?")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  void tell(@Observes @Priority(30) SubjectAsked asked) {
    List<?> times =
        entities
            .createNativeQuery("select received from learning_deed where person = ? order by 1")
            .setParameter(1, Ids.bytes(asked.person().value()))
            .getResultList();
    for (Object received : times) {
      asked.tell("learningSentFromDevices", "received", String.valueOf(received));
    }
  }

  void plan(@Observes @Priority(30) ErasurePlanned plan) {
    plan.goes("learning-deeds", many(plan.person().id()));
  }

  void erase(@Observes @Priority(30) PersonErased erased) {
    entities
        .createNativeQuery("delete from learning_deed where person = ?")
        .setParameter(1, Ids.bytes(erased.person().value()))
        .executeUpdate();
  }

  private int many(PersonId person) {
    Number many =
        (Number)
            entities
                .createNativeQuery("select count(*) from learning_deed where person = ?")
                .setParameter(1, Ids.bytes(person.value()))
                .getSingleResult();
    return many.intValue();
  }
}
