package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * What a new edition asks of those who have completed an earlier one: each page that brought a new
 * duty is open for them again, with a day. Until then their completion stands; after it, it lapses.
 * {@link LearningClock} asks what is due; each step is one transaction that takes the learner's
 * progress and looks again.
 */
@ApplicationScoped
@Transactional
class Reopenings {

  private static final int A_ROUND = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Progresses progresses;
  @Inject Completions completions;
  @Inject LearningLetters letters;
  @Inject People people;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** One person's business with one package. */
  record Due(PersonId person, String packageId) {}

  /** By when each page of this package is to be done; of two days, the earlier. */
  static Map<String, LocalDate> days(Collection<Reopening> reopened, LearningPackage pack) {
    var days = new HashMap<String, LocalDate>();
    reopened.stream()
        .filter(each -> each.open() && each.packageId().equals(pack.id()))
        .forEach(each -> days.merge(each.page(), each.due(), (a, b) -> a.isBefore(b) ? a : b));
    return days;
  }

  /** Whose newest completion was not held against the edition in force. */
  List<UUID> unchecked() {
    return library.packages().stream().flatMap(pack -> unchecked(pack).stream()).toList();
  }

  private List<UUID> unchecked(LearningPackage pack) {
    return entities
        .createQuery(
            "select c.id from Completion c where c.packageId = :package and c.checked < :edition"
                + " and c.lapsed is null",
            UUID.class)
        .setParameter("package", pack.id())
        .setParameter("edition", pack.edition())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Reopens the pages with new duties, and writes once to whoever they are reopened for. */
  void check(UUID id) {
    Completion completion = entities.find(Completion.class, id);
    LearningPackage pack = library.get(completion.packageId());
    PersonId person = completion.person();
    PersonCard card = people.cards(List.of(person)).get(person);
    completion.heldAgainst(pack.edition());
    if (card == null || !card.reachable()) {
      return;
    }
    Progress progress = progresses.takenFor(person, pack);
    if (!completions.newest(completion)) {
      return;
    }
    var standing = new Standing(pack, progress);
    Map<String, LocalDate> known = days(of(progress), pack);
    List<Page> asked = pack.requiredPages().stream().filter(page -> !standing.done(page)).toList();
    List<Page> fresh = asked.stream().filter(page -> !known.containsKey(page.id())).toList();
    if (!fresh.isEmpty()) {
      Instant now = clock.instant();
      List<Reopening> reopened =
          fresh.stream().map(page -> new Reopening(person, pack, page.id(), now)).toList();
      reopened.forEach(entities::persist);
      progress.reopened(true);
      auditTrail.record(
          Actor.PORTAL.as(Role.NPWS),
          "pages reopened",
          "person",
          person,
          "package=" + pack.id() + " edition=" + pack.edition());
      letters.reopened(reopened.get(0), pack, fresh, card);
    }
  }

  /** The page is done: nothing is owed any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void done(Progress progress, Page page) {
    List<Reopening> open = of(progress);
    open.stream()
        .filter(each -> each.page().equals(page.id()))
        .forEach(each -> each.end(Reopening.State.DONE));
    progress.reopened(open.stream().anyMatch(Reopening::open));
  }

  private List<Reopening> of(Progress progress) {
    return progresses.reopened(progress).stream()
        .filter(each -> each.packageId().equals(progress.packageId()))
        .toList();
  }

  /** Whom to remind, and whose day has passed. */
  Collection<Due> due() {
    return entities
        .createQuery(
            "select r from Reopening r where r.state = :open and (r.due < :today"
                + " or (r.reminded is null and r.due <= :soon)) and r.packageId in :known"
                + " order by r.due",
            Reopening.class)
        .setParameter("open", Reopening.State.OPEN)
        .setParameter("known", library.packages().stream().map(LearningPackage::id).toList())
        .setParameter("today", When.date(clock.instant()))
        .setParameter("soon", When.date(clock.instant()).plusDays(Reopening.REMINDED_DAYS))
        .setMaxResults(A_ROUND)
        .getResultStream()
        .map(each -> new Due(each.person(), each.packageId()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Reminds once, in the last week, and ends the completion when the day has passed. */
  void look(Due due) {
    Instant now = clock.instant();
    LearningPackage pack = library.get(due.packageId());
    Progress progress = progresses.takenFor(due.person(), pack);
    var standing = new Standing(pack, progress);
    progress.reopened(true); // a row is there, so one was opened
    List<Reopening> open = of(progress);
    List<Reopening> owed =
        open.stream()
            .filter(each -> pack.page(each.page()).filter(page -> owed(page, standing)).isPresent())
            .toList();
    open.stream()
        .filter(each -> !owed.contains(each))
        .forEach(each -> each.end(Reopening.State.DROPPED));
    if (owed.stream().anyMatch(each -> each.over(now))) {
      miss(due, pack, owed);
    } else {
      remind(due, pack, owed.stream().filter(each -> each.remindable(now)).toList(), now);
    }
    progress.reopened(open.stream().anyMatch(Reopening::open));
  }

  private static boolean owed(Page page, Standing standing) {
    return page.required() && !standing.done(page);
  }

  private void miss(Due due, LearningPackage pack, List<Reopening> owed) {
    owed.forEach(each -> each.end(Reopening.State.MISSED));
    boolean ended =
        completions.lapse(Actor.PORTAL.as(Role.NPWS), due.person(), pack.id(), Lapse.DUTY_MISSED);
    PersonCard card = people.cards(List.of(due.person())).get(due.person());
    if (ended && card != null && card.reachable()) {
      letters.lapsed(owed.get(0), pack, pages(pack, owed), card);
    }
  }

  private void remind(Due due, LearningPackage pack, List<Reopening> these, Instant now) {
    PersonCard card = people.cards(List.of(due.person())).get(due.person());
    these.forEach(each -> each.reminded(now));
    if (!these.isEmpty() && card != null && card.reachable()) {
      letters.reminder(these.get(0), pack, pages(pack, these), card);
    }
  }

  private static List<Page> pages(LearningPackage pack, List<Reopening> these) {
    return these.stream().map(each -> pack.page(each.page()).orElseThrow()).toList();
  }
}
