package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.people.PersonId;

/**
 * Where everybody's progress is kept. Whatever decides about one person and package takes its row
 * first, so that two tabs, the clock and the desk come one after the other.
 */
@ApplicationScoped
class Progresses {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** All that somebody has begun, by package, in one statement. */
  Map<String, Progress> of(PersonId learner) {
    return entities
        .createQuery(
            "select distinct p from Progress p left join fetch p.steps where p.person = :person",
            Progress.class)
        .setParameter("person", learner.value())
        .getResultStream()
        .collect(Collectors.toMap(Progress::packageId, Function.identity()));
  }

  /** Begins the package if need be, at this page, and holds its row until the transaction ends. */
  Progress taken(PersonId learner, String packageId, String place) {
    begin(learner, packageId, place);
    return held(learner, packageId);
  }

  /** The same for who is not the learner: their place stays where it is. */
  Progress takenFor(PersonId learner, LearningPackage pack) {
    insert(learner, pack.id(), pack.pages().get(0).id(), false);
    return held(learner, pack.id());
  }

  private Progress held(PersonId learner, String packageId) {
    return entities
        .createQuery(
            "select p from Progress p where p.person = :person and p.packageId = :package",
            Progress.class)
        .setParameter("person", learner.value())
        .setParameter("package", packageId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** Two first openings at once are no fault: the second finds the row and moves the place. */
  void begin(PersonId learner, String packageId, String place) {
    insert(learner, packageId, place, true);
  }

  private void insert(PersonId learner, String packageId, String place, boolean moves) {
    entities
        .createNativeQuery(
            "insert into learning_progress (id, person, package, place, started)"
                + " values (?, ?, ?, ?, ?) on duplicate key update place = if(? = 1, ?, place)")
        .setParameter(1, Ids.bytes(Ids.next()))
        .setParameter(2, Ids.bytes(learner.value()))
        .setParameter(3, packageId)
        .setParameter(4, place)
        .setParameter(5, Timestamp.from(clock.instant()))
        .setParameter(6, moves ? 1 : 0)
        .setParameter(7, place)
        .executeUpdate();
  }

  /** Those of one who has begun this; asks nothing where no page was reopened. */
  List<Reopening> reopened(Progress progress) {
    return progress == null || !progress.reopened() ? List.of() : reopened(progress.person());
  }

  /** The days by which reopened pages are to be done, of all packages, soonest first. */
  List<Reopening> reopened(PersonId learner) {
    return entities
        .createQuery(
            "select r from Reopening r where r.person = :person and r.state = :open order by r.due",
            Reopening.class)
        .setParameter("person", learner.value())
        .setParameter("open", Reopening.State.OPEN)
        .getResultList();
  }
}
