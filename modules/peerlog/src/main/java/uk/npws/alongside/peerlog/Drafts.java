package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.people.Actor;

/**
 * The logs of people who are signed in, as long as they are theirs. Nothing here is audited: an
 * entry would tie a person to a moment, and a moment to a log.
 */
@ApplicationScoped
@Transactional
public class Drafts {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject CallRequests calls;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** What this person may have done. */
  public List<Activity> activities(Actor actor) {
    Author author = Author.of(actor);
    return Arrays.stream(Activity.values()).filter(author::mayLog).toList();
  }

  /**
   * Keeps a new log; its author may change it for {@link LogDraft#OWN_FOR}.
   *
   * @param callMe whether the author would like a champion's call, of which the log knows nothing
   */
  public OwnLog save(Actor actor, InteractionLog log, boolean callMe) {
    Author author = Author.of(actor);
    author.requireToLog(log);
    LogDraft draft =
        LogDraft.by(
            author.person(),
            author.force(),
            new Envelope(log, author.role()),
            clock.instant(),
            secrets);
    entities.persist(draft);
    if (callMe) {
      calls.ask(actor);
    }
    return shown(draft);
  }

  /** Their own recent logs, newest first. */
  public List<OwnLog> own(Actor actor) {
    return entities
        .createQuery(
            "select d from LogDraft d where d.author = :author order by d.savedAt desc, d.id",
            LogDraft.class)
        .setParameter("author", Author.of(actor).person().value())
        .getResultStream()
        .filter(draft -> draft.ownAt(clock.instant()))
        .map(this::shown)
        .toList();
  }

  /** One of their own; refused alike when it is sealed, somebody else's, or never was. */
  public OwnLog find(Actor actor, UUID id) {
    return shown(get(actor, id));
  }

  public void change(Actor actor, UUID id, InteractionLog log) {
    LogDraft draft = get(actor, id);
    Author.of(actor).requireToLog(log);
    draft.change(log, secrets);
  }

  public void discard(Actor actor, UUID id) {
    entities.remove(get(actor, id));
  }

  /** What they logged in the current month, as far as it is no longer among the recent ones. */
  public OwnMonth thisMonth(Actor actor) {
    YearMonth month = YearMonth.now(clock);
    return entities
        .createQuery(
            "select t from MonthlyTally t where t.author = :author and t.month = :month",
            MonthlyTally.class)
        .setParameter("author", Author.of(actor).person().value())
        .setParameter("month", month.atDay(1))
        .getResultStream()
        .map(tally -> OwnMonth.of(tally.figures(secrets)))
        .findFirst()
        .orElse(OwnMonth.NOTHING);
  }

  private LogDraft get(Actor actor, UUID id) {
    Author author = Author.of(actor);
    LogDraft draft = entities.find(LogDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (draft == null || !draft.ownAt(clock.instant()) || !author.person().equals(draft.author())) {
      throw LogRefused.outOfReach();
    }
    return draft;
  }

  private OwnLog shown(LogDraft draft) {
    return new OwnLog(draft.id(), draft.envelope(secrets).log(), draft.ownUntil());
  }
}
