package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.npws.alongside.learning.content.Page;

/**
 * Counts how often a check is answered rightly and wrongly on the first try, so that authors find
 * the question that misleads. It keeps two sums for each revision: no person, no day.
 */
@ApplicationScoped
class FirstTries {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  void count(String packageId, Page page, String check, boolean right) {
    int wrong = right ? 0 : 1;
    entities
        .createNativeQuery(
            "insert into learning_first_try (package, item, revision, tries, wrong)"
                + " values (?, ?, ?, 1, ?)"
                + " on duplicate key update tries = tries + 1, wrong = wrong + ?")
        .setParameter(1, packageId)
        .setParameter(2, check)
        .setParameter(3, page.revision())
        .setParameter(4, wrong)
        .setParameter(5, wrong)
        .executeUpdate();
  }
}
