package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.people.PersonId;

/**
 * Who has completed what. Every completion begins and ends here, in the transaction of what brings
 * it about, and the rooms above are told; whoever calls holds the learner's progress.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Completions {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Progresses progresses;
  @Inject AuditTrail auditTrail;
  @Inject Event<PackageCompleted> packageCompleted;
  @Inject Event<PackageLapsed> packageLapsed;
  @Inject Clock clock;

  /** All of this person, newest first, those that lapsed among them. */
  List<Completion> of(PersonId person) {
    return entities
        .createQuery(
            "select c from Completion c where c.person = :person order by c.completed desc",
            Completion.class)
        .setHint("eclipselink.refresh", "true")
        .setParameter("person", person.value())
        .getResultList();
  }

  /** The packages that come first and that this person has not completed. */
  List<LearningPackage> waitingFor(PersonId person, LearningPackage pack) {
    return pack.prerequisites().isEmpty() ? List.of() : library.missing(pack, completed(person));
  }

  /** Packages of which a completion stands. */
  Set<String> completed(PersonId person) {
    return of(person).stream()
        .filter(Completion::stands)
        .map(Completion::packageId)
        .collect(Collectors.toSet());
  }

  /**
   * Writes a completion if everything is done and this edition is not completed already, and those
   * of packages that waited for it.
   */
  void settle(AuditEntry.Who who, PersonId person, Standing standing) {
    LearningPackage pack = standing.pack();
    boolean already =
        of(person).stream()
            .filter(Completion::stands)
            .anyMatch(
                each -> each.packageId().equals(pack.id()) && each.edition() == pack.edition());
    if (already || !standing.complete()) {
      return;
    }
    Completion completion = new Completion(person, standing, clock.instant());
    entities.persist(completion);
    auditTrail.record(who, "package completed", "package", pack.id(), "edition=" + pack.edition());
    packageCompleted.fire(completion.told(pack.title()));
    library.packages().stream()
        .filter(other -> other.prerequisites().contains(pack.id()))
        .forEach(other -> settleWaiting(who, person, other));
  }

  private void settleWaiting(AuditEntry.Who who, PersonId person, LearningPackage pack) {
    Progress begun = progresses.of(person).get(pack.id());
    settle(who, person, new Standing(pack, begun, waitingFor(person, pack), Map.of()));
  }

  /** Whether this one stands, and none of a later edition beside it. */
  boolean newest(Completion completion) {
    return of(completion.person()).stream()
        .filter(Completion::stands)
        .filter(each -> each.packageId().equals(completion.packageId()))
        .max(Comparator.comparing(Completion::edition))
        .filter(completion::equals)
        .isPresent();
  }

  /**
   * Ends what stands of this package.
   *
   * @return whether anything stood
   */
  boolean lapse(AuditEntry.Who who, PersonId person, String packageId, Lapse why) {
    List<Completion> standing =
        of(person).stream()
            .filter(each -> each.stands() && each.packageId().equals(packageId))
            .toList();
    for (Completion completion : standing) {
      completion.lapse(why, clock.instant());
      auditTrail.record(
          who,
          "completion lapsed",
          "package",
          packageId,
          "edition=" + completion.edition() + " because=" + why);
      packageLapsed.fire(completion.toldLapsed());
    }
    return !standing.isEmpty();
  }
}
