package uk.npws.alongside.learning.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Lease;
import uk.npws.alongside.learning.LearningRefused;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Making suggestions, for every reader; deciding about them, for the national team. */
@ApplicationScoped
@Transactional
public class Suggestions {

  /** How long a body may be, in characters. */
  public static final int MOST_BODY = 40_000;

  private static final int MOST_LISTED = 200;
  private static final int MOST_WAITING = 5;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject People people;
  @Inject Drafting drafting;
  @Inject SuggestionLetters letters;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** A suggestion for its readers. */
  public record Standing(Suggestion suggestion, String pageTitle, boolean stale, boolean applied) {}

  /**
   * What is written in a page's body, for whoever would write it otherwise. A line stands in the
   * place of each note for facilitators where the reader is none.
   */
  public String body(Actor actor, String packageId, String pageId) {
    requireReader(actor);
    return readable(actor, drafting.current(packageId, pageId).body());
  }

  /** A body as this reader may read it. */
  private static String readable(Actor actor, String body) {
    return Readership.of(actor) == Readership.FACILITATORS ? body : Notes.of(body).hidden();
  }

  /** The words of one's own suggestion, as they may be read by whoever made it. */
  public String words(Actor actor, Suggestion suggestion) {
    requireReader(actor);
    return readable(actor, suggestion.body());
  }

  /** What the validator makes of these words; nothing is kept. */
  public Draft draft(Actor actor, String packageId, String pageId, String title, String body) {
    requireReader(actor);
    return drafting.draft(
        drafting.current(packageId, pageId), words(title), sized(body), Readership.of(actor));
  }

  /** Keeps a suggestion, unless the validator finds something. */
  public UUID make(
      Actor actor, String packageId, String pageId, String title, String body, String reason) {
    requireReader(actor);
    PageText current = drafting.current(packageId, pageId);
    if (words(title).isEmpty()) {
      throw SuggestionRefused.noTitle();
    }
    String whole = drafting.whole(current, sized(body), Readership.of(actor));
    if (!drafting.differs(current, title, whole)) {
      throw SuggestionRefused.nothingChanged();
    }
    Optional<UUID> sentTwice = waiting(actor, current, words(title), PageText.tidy(whole));
    if (sentTwice.isPresent()) {
      return sentTwice.get();
    }
    requireRoom(actor);
    Draft draft = drafting.draft(current, title, body, Readership.of(actor));
    if (!draft.good()) {
      throw SuggestionRefused.broken(draft.faults().size());
    }
    var made =
        new Suggestion(
            actor.person(), current, words(title), PageText.tidy(whole), reason, clock.instant());
    entities.persist(made);
    auditTrail.record(
        actor.as(Role.MEMBER),
        "page change suggested",
        "suggestion",
        made.id(),
        packageId + "/" + pageId);
    return made.id();
  }

  /** The reader's own, newest first. */
  public List<Standing> mine(Actor actor) {
    requireReader(actor);
    return list("s.author = :who", actor.person().value(), "desc");
  }

  /** All of them in this state, oldest first where they wait. */
  public List<Standing> in(Actor actor, SuggestionState state) {
    requireTeam(actor);
    return list("s.state = :who", state, state == SuggestionState.WAITING ? "asc" : "desc");
  }

  /** One of them, for the national team. */
  public Standing find(Actor actor, UUID id) {
    requireTeam(actor);
    return standing(get(id, LockModeType.NONE));
  }

  /** Who wrote these and who judged them, in one statement; who was erased is missing. */
  public Map<PersonId, PersonCard> persons(Actor actor, Collection<Standing> standings) {
    requireTeam(actor);
    return people.cards(
        standings.stream()
            .map(Standing::suggestion)
            .flatMap(
                one ->
                    Stream.concat(
                        Stream.ofNullable(one.author()),
                        one.verdicts().stream()
                            .map(Verdict::person)
                            .filter(java.util.Objects::nonNull)))
            .toList());
  }

  /** The words that it would replace: body of the page as it stands; empty when it has gone. */
  public String before(Suggestion suggestion) {
    return isThere(suggestion)
        ? drafting.current(suggestion.packageId(), suggestion.page()).body()
        : "";
  }

  public void approve(Actor actor, UUID id, String reason, Change change, String note) {
    requireTeam(actor);
    Suggestion suggestion = get(id, LockModeType.PESSIMISTIC_WRITE);
    if (standing(suggestion).stale()) {
      throw SuggestionRefused.stale();
    }
    suggestion.approve(actor.person(), reason, change, note, clock.instant());
    said(actor, suggestion, "page change approved");
  }

  public void decline(Actor actor, UUID id, String reason) {
    requireTeam(actor);
    Suggestion suggestion = get(id, LockModeType.PESSIMISTIC_WRITE);
    suggestion.decline(actor.person(), reason, clock.instant());
    said(actor, suggestion, "page change declined");
  }

  /** For the maintainers: what {@code git apply} takes. */
  public String patch(Actor actor, UUID id) {
    Standing standing = find(actor, id);
    Suggestion suggestion = standing.suggestion();
    if (suggestion.state() != SuggestionState.APPROVED) {
      throw SuggestionRefused.notApproved();
    }
    if (standing.stale() || standing.applied()) {
      throw SuggestionRefused.stale();
    }
    return drafting.patch(drafting.current(suggestion.packageId(), suggestion.page()), suggestion);
  }

  private void said(Actor actor, Suggestion suggestion, String action) {
    auditTrail.record(
        actor.as(Role.NPWS),
        action,
        "suggestion",
        suggestion.id(),
        suggestion.packageId() + "/" + suggestion.page());
    if (suggestion.state() != SuggestionState.WAITING) {
      letters.tell(suggestion, title(suggestion));
    }
  }

  private List<Standing> list(String which, Object who, String order) {
    return entities
        .createQuery(
            "select distinct s from Suggestion s left join fetch s.verdicts where "
                + which
                + " order by s.made "
                + order,
            Suggestion.class)
        .setParameter("who", who)
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(this::standing)
        .toList();
  }

  /** A page that was taken out since counts as changed. */
  private Standing standing(Suggestion suggestion) {
    if (!isThere(suggestion)) {
      return new Standing(suggestion, suggestion.title(), true, false);
    }
    PageText current = drafting.current(suggestion.packageId(), suggestion.page());
    boolean same = current.hash().equals(suggestion.base());
    boolean applied = !same && !drafting.differs(current, suggestion.title(), suggestion.body());
    return new Standing(suggestion, title(suggestion), !same && !applied, applied);
  }

  private boolean isThere(Suggestion suggestion) {
    return library.packages().stream()
        .filter(pack -> pack.id().equals(suggestion.packageId()))
        .anyMatch(pack -> pack.page(suggestion.page()).isPresent());
  }

  private String title(Suggestion suggestion) {
    return library.packages().stream()
        .filter(pack -> pack.id().equals(suggestion.packageId()))
        .flatMap(pack -> pack.page(suggestion.page()).stream())
        .map(page -> page.title())
        .findAny()
        .orElse(suggestion.title());
  }

  private Suggestion get(UUID id, LockModeType lock) {
    Suggestion found = entities.find(Suggestion.class, id, lock);
    if (found == null) {
      throw SuggestionRefused.unknown();
    }
    found.verdicts(); // read now: pages show them after the transaction
    return found;
  }

  /** One line, whatever was typed. */
  private static String words(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** So many of one person wait at most, or others would not be seen. */
  /** The same words of the same author that wait already; one at a time looks and makes. */
  private Optional<UUID> waiting(Actor actor, PageText page, String title, String body) {
    entities.find(Lease.class, "suggestions", LockModeType.PESSIMISTIC_WRITE);
    return entities
        .createQuery(
            "select s from Suggestion s where s.author = :who and s.state = :waiting"
                + " and s.base = :base",
            Suggestion.class)
        .setParameter("who", actor.person().value())
        .setParameter("waiting", SuggestionState.WAITING)
        .setParameter("base", page.hash())
        .getResultStream()
        .filter(same -> same.title().equals(title) && same.body().equals(body))
        .map(Suggestion::id)
        .findFirst();
  }

  private void requireRoom(Actor actor) {
    long waiting =
        entities
            .createQuery(
                "select count(s) from Suggestion s where s.author = :who and s.state = :waiting",
                Long.class)
            .setParameter("who", actor.person().value())
            .setParameter("waiting", SuggestionState.WAITING)
            .getSingleResult();
    if (waiting >= MOST_WAITING) {
      throw SuggestionRefused.manyWaiting(MOST_WAITING);
    }
  }

  private static String sized(String body) {
    String typed = body == null ? "" : body;
    if (typed.length() > MOST_BODY) {
      throw SuggestionRefused.tooLong(MOST_BODY);
    }
    return typed;
  }

  private static void requireReader(Actor actor) {
    if (!actor.signedIn()) {
      throw LearningRefused.signIn();
    }
  }

  private static void requireTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw SuggestionRefused.notForYou();
    }
  }
}
