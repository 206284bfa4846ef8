package uk.npws.alongside.learning.local;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * Who wrote a force's words last, for somebody who asks what is held or to be forgotten. The words
 * are the force's, and stay.
 */
@ApplicationScoped
public class LocalWordsData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void plan(@Observes @Priority(32) KeepingPlan plan) {
    plan.keep("local-help");
  }

  void tell(@Observes @Priority(32) SubjectAsked asked) {
    by(asked.person())
        .forEach(
            local ->
                asked.tell(
                    "localHelp",
                    "force",
                    local.force().code(),
                    "package",
                    local.packageId(),
                    "place",
                    local.slot(),
                    "changed",
                    local.changed()));
  }

  void plan(@Observes @Priority(32) ErasurePlanned plan) {
    plan.stays("local-help", by(plan.person().id()).size());
  }

  void erase(@Observes @Priority(32) PersonErased erased) {
    entities
        .createQuery("update LocalWords l set l.changedBy = null where l.changedBy = :person")
        .setParameter("person", erased.person().value())
        .executeUpdate();
  }

  private List<LocalWords> by(PersonId person) {
    return entities
        .createQuery("select l from LocalWords l where l.changedBy = :person", LocalWords.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}
