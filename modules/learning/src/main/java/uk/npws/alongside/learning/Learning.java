package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Reading, answering, reflecting and confirming: everybody for themselves only. What is done about
 * one package by one person happens one after the other, so a package is completed exactly once.
 */
@ApplicationScoped
@Transactional
public class Learning {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Reflections reflections;
  @Inject AuditTrail auditTrail;
  @Inject Event<PackageCompleted> packageCompleted;
  @Inject Clock clock;

  /** Where the reader stands in every package, in one statement. */
  public List<Standing> standings(Actor actor) {
    Map<String, Progress> begun =
        entities
            .createQuery(
                "select distinct p from Progress p left join fetch p.steps where p.person = :person",
                Progress.class)
            .setParameter("person", learner(actor).value())
            .getResultStream()
            .collect(Collectors.toMap(Progress::packageId, Function.identity()));
    return library.packages().stream()
        .map(pack -> new Standing(pack, begun.get(pack.id())))
        .toList();
  }

  /** Where the reader stands in this package, in one statement. */
  public Standing standing(Actor actor, String packageId) {
    LearningPackage pack = library.get(packageId);
    return new Standing(pack, find(learner(actor), packageId));
  }

  /**
   * Opens a page, and remembers that this is where the reader is. Opening alone completes nothing.
   */
  public Lesson read(Actor actor, String packageId, String pageId) {
    Page page = library.get(packageId, pageId);
    PersonId learner = learner(actor);
    Progress progress = find(learner, packageId);
    if (progress == null) {
      begin(learner, packageId, page);
    } else if (!progress.isAt(page)) {
      progress.moveTo(page);
    }
    Standing standing = new Standing(library.get(packageId), progress);
    return new Lesson(page, standing, reflections.on(learner, packageId, page));
  }

  /**
   * Answers a check, as often as wanted.
   *
   * @param chosen places of the choices, from 0
   * @return whether exactly the right ones were chosen
   */
  public boolean answer(
      Actor actor, String packageId, String pageId, String checkId, Set<Integer> chosen) {
    Page page = library.get(packageId, pageId);
    Part.Check check = page.check(checkId).orElseThrow(LearningRefused::noPage);
    act(actor, packageId, page, progress -> progress.answer(page, check, chosen));
    return check.right(chosen);
  }

  /** Keeps what the learner wrote, for the learner alone. */
  public void reflect(
      Actor actor, String packageId, String pageId, String reflectionId, String words) {
    Page page = library.get(packageId, pageId);
    Part.Reflection asked = page.reflection(reflectionId).orElseThrow(LearningRefused::noPage);
    act(
        actor,
        packageId,
        page,
        progress -> {
          reflections.keep(learner(actor), packageId, reflectionId, words);
          progress.reflect(page, asked);
        });
  }

  /** The learner says that the page is read and understood; its questions come first. */
  public Standing confirm(Actor actor, String packageId, String pageId) {
    Page page = library.get(packageId, pageId);
    return act(actor, packageId, page, progress -> progress.confirm(page));
  }

  /** What the reader has completed, newest first. */
  public List<Completion> completions(Actor actor) {
    return entities
        .createQuery(
            "select c from Completion c where c.person = :person order by c.completed desc",
            Completion.class)
        .setParameter("person", learner(actor).value())
        .getResultList();
  }

  static PersonId learner(Actor actor) {
    if (!actor.signedIn()) {
      throw LearningRefused.signIn();
    }
    return actor.person();
  }

  private Progress find(PersonId learner, String packageId) {
    return entities
        .createQuery(
            "select distinct p from Progress p left join fetch p.steps"
                + " where p.person = :person and p.packageId = :package",
            Progress.class)
        .setParameter("person", learner.value())
        .setParameter("package", packageId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Two first openings at once are no fault: the second finds the row and moves the place. */
  private void begin(PersonId learner, String packageId, Page page) {
    entities
        .createNativeQuery(
            "insert into learning_progress (id, person, package, place, started)"
                + " values (?, ?, ?, ?, ?) on duplicate key update place = ?")
        .setParameter(1, Ids.bytes(Ids.next()))
        .setParameter(2, Ids.bytes(learner.value()))
        .setParameter(3, packageId)
        .setParameter(4, page.id())
        .setParameter(5, java.sql.Timestamp.from(clock.instant()))
        .setParameter(6, page.id())
        .executeUpdate();
  }

  private Standing act(Actor actor, String packageId, Page page, Consumer<Progress> deed) {
    PersonId learner = learner(actor);
    LearningPackage pack = library.get(packageId);
    begin(learner, packageId, page);
    Progress progress =
        entities
            .createQuery(
                "select p from Progress p where p.person = :person and p.packageId = :package",
                Progress.class)
            .setParameter("person", learner.value())
            .setParameter("package", packageId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getSingleResult();
    Standing standing = new Standing(pack, progress);
    deed.accept(progress);
    if (standing.complete()) {
      complete(actor, pack);
    }
    return standing;
  }

  private void complete(Actor actor, LearningPackage pack) {
    boolean already =
        completions(actor).stream()
            .anyMatch(
                each -> each.packageId().equals(pack.id()) && each.edition() == pack.edition());
    if (!already) {
      Completion completion = new Completion(actor.person(), pack, clock.instant());
      entities.persist(completion);
      auditTrail.record(
          actor.as(Role.MEMBER),
          "package completed",
          "package",
          pack.id(),
          "edition=" + pack.edition());
      packageCompleted.fire(completion.told(pack.title()));
    }
  }
}
