package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Credit for what somebody did elsewhere. Learners ask for themselves; the national team grants,
 * declines and takes back, never about their own learning.
 */
@ApplicationScoped
@Transactional
public class Credits {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject CreditLists lists;
  @Inject Progresses progresses;
  @Inject Completions completions;
  @Inject Reopenings reopenings;
  @Inject LearningLetters letters;
  @Inject People people;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /**
   * A learner says what they have done before.
   *
   * @param pageId empty for the whole package
   */
  public CreditId ask(Actor actor, String packageId, String pageId, Evidence evidence) {
    PersonId learner = Learning.learner(actor);
    LearningPackage pack = library.get(packageId);
    Progress progress = progresses.takenFor(learner, pack);
    boolean asked =
        lists.of(learner, packageId).stream().anyMatch(each -> each.state() == CreditState.ASKED);
    if (asked) {
      throw CreditRefused.askedAlready();
    }
    Credit credit = written(learner, pack, pageId, evidence, progress);
    record(actor.as(Role.MEMBER), "credit asked", credit);
    return credit.id();
  }

  /** The team writes down and grants at once what somebody showed them. */
  public CreditId grant(
      Actor actor,
      String email,
      String packageId,
      String pageId,
      Evidence evidence,
      CreditReason why) {
    CreditLists.requireTeam(actor);
    PersonId person = known(email);
    requireOther(actor, person);
    LearningPackage pack = library.get(packageId);
    Progress progress = progresses.takenFor(person, pack);
    Credit credit = written(person, pack, pageId, evidence, progress);
    grant(actor, credit, progress, why);
    return credit.id();
  }

  /** Grants what was asked for. */
  public void grant(Actor actor, CreditId id, CreditReason why) {
    Credit credit = forTeam(actor, id);
    Progress progress = progresses.takenFor(credit.person(), library.get(credit.packageId()));
    grant(actor, credit, progress, why);
  }

  public void decline(Actor actor, CreditId id, CreditReason why) {
    Credit credit = forTeam(actor, id);
    credit.decline(actor.person(), why, clock.instant());
    record(actor.as(Role.NPWS), "credit declined", credit);
    tell(credit, letters::declined);
  }

  /** Takes it back: what it stood in for is open again, and a completion that needs it lapses. */
  public void revoke(Actor actor, CreditId id, CreditReason why) {
    Credit credit = forTeam(actor, id);
    LearningPackage pack = library.get(credit.packageId());
    Progress progress = progresses.takenFor(credit.person(), pack);
    credit.revoke(actor.person(), why, clock.instant());
    Set<String> open = progress.uncredit(id.value());
    record(actor.as(Role.NPWS), "credit revoked", credit);
    if (pack.requiredPages().stream().anyMatch(page -> open.contains(page.id()))) {
      completions.lapse(actor.as(Role.NPWS), credit.person(), pack.id(), Lapse.CREDIT_REVOKED);
    }
    tell(credit, letters::revoked);
  }

  private Credit written(
      PersonId person, LearningPackage pack, String pageId, Evidence evidence, Progress progress) {
    if (pages(pack, pageId).stream().allMatch(progress::done)) {
      throw CreditRefused.nothingOpen();
    }
    Credit credit = new Credit(person, pack.id(), pageId, evidence, clock.instant());
    entities.persist(credit);
    return credit;
  }

  private void grant(Actor actor, Credit credit, Progress progress, CreditReason why) {
    LearningPackage pack = library.get(credit.packageId());
    List<Page> fresh =
        pages(pack, credit.page()).stream()
            .filter(page -> progress.credit(page, credit.id().value()))
            .toList();
    if (fresh.isEmpty()) {
      throw CreditRefused.nothingOpen();
    }
    credit.grant(actor.person(), why, clock.instant());
    AuditEntry.Who who = actor.as(Role.NPWS);
    record(who, "credit granted", credit);
    fresh.forEach(page -> reopenings.done(progress, page));
    completions.settle(
        who,
        credit.person(),
        new Standing(pack, progress, completions.waitingFor(credit.person(), pack), Map.of()));
    tell(credit, letters::granted);
  }

  /** The pages that a credit is for. */
  private static List<Page> pages(LearningPackage pack, String pageId) {
    return pageId.isEmpty()
        ? pack.requiredPages()
        : List.of(pack.page(pageId).orElseThrow(LearningRefused::noPage));
  }

  private interface Telling {
    void about(Credit credit, LearningPackage pack, String what, PersonCard to);
  }

  private void tell(Credit credit, Telling letter) {
    CreditLine line = lists.lines(List.of(credit)).get(0);
    if (line.person() != null && line.person().reachable()) {
      String what = line.wholePackage() ? "the whole package" : "the page “" + line.title() + "”";
      letter.about(credit, line.pack(), what, line.person());
    }
  }

  private Credit forTeam(Actor actor, CreditId id) {
    CreditLists.requireTeam(actor);
    Credit credit = entities.find(Credit.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (credit == null) {
      throw CreditRefused.unknown();
    }
    requireOther(actor, credit.person());
    return credit;
  }

  private PersonId known(String email) {
    return people
        .byEmail(new EmailAddress(email))
        .map(PersonCard::id)
        .orElseThrow(CreditRefused::nobodyOfThisAddress);
  }

  private static void requireOther(Actor actor, PersonId person) {
    if (actor.is(person)) {
      throw CreditRefused.ownLearning();
    }
  }

  private void record(AuditEntry.Who who, String action, Credit credit) {
    auditTrail.record(
        who,
        action,
        "person",
        credit.person(),
        "package=" + credit.packageId() + (credit.wholePackage() ? "" : " page=" + credit.page()));
  }
}
