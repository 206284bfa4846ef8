package uk.npws.alongside.peerlog;

import static uk.npws.alongside.foundation.Clocks.LONDON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * Takes logs from their authors, for good: releases drafts whose 72 hours are over, seals what
 * waits in shuffled batches, and closes months. One round is one transaction; it may be run at any
 * time and any number of times.
 */
@ApplicationScoped
@Transactional
public class Sealing {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Closing closing;
  @Inject Network network;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** What a round did; numbers only. */
  public record Done(int released, int sealed, int monthsClosed) {}

  public Done round() {
    Instant now = clock.instant();
    int released = release(now);
    List<YearMonth> due = closing.due(now);
    int sealed = 0;
    for (YearMonth month : due) {
      sealed += seal(month, true);
      closing.close(month);
    }
    sealed += seal(closing.firstOpen(now), false);
    return new Done(released, sealed, due.size());
  }

  private int release(Instant now) {
    List<LogDraft> over =
        entities
            .createQuery("select d from LogDraft d where d.savedAt <= :since", LogDraft.class)
            .setParameter("since", now.minus(LogDraft.OWN_FOR))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    for (LogDraft draft : over) {
      if (draft.author() != null) {
        tally(draft.author(), draft.envelope(secrets).log(), now);
      }
      draft.release();
    }
    entities.flush();
    return over.size();
  }

  private void tally(PersonId author, InteractionLog log, Instant now) {
    YearMonth current = YearMonth.from(now.atZone(LONDON));
    YearMonth month = log.week().month().isAfter(current) ? current : log.week().month();
    MonthlyTally tally =
        entities
            .createQuery(
                "select t from MonthlyTally t where t.author = :author and t.month = :month",
                MonthlyTally.class)
            .setParameter("author", author.value())
            .setParameter("month", month.atDay(1))
            .getResultStream()
            .findFirst()
            .orElseGet(() -> begun(author, month));
    tally.add(log, secrets);
  }

  private MonthlyTally begun(PersonId author, YearMonth month) {
    var tally = new MonthlyTally(author, month, secrets);
    entities.persist(tally);
    return tally;
  }

  private int seal(YearMonth open, boolean monthEnd) {
    int sealed = 0;
    for (var entry : waiting().entrySet()) {
      List<LogDraft> drafts = entry.getValue();
      if (Batch.ready(drafts.size(), monthEnd)) {
        ForceId force = new ForceId(entry.getKey());
        List<Envelope> logs = drafts.stream().map(draft -> draft.envelope(secrets)).toList();
        new Batch(force, open, network.holders(force), logs).sealed().forEach(entities::persist);
        drafts.forEach(entities::remove);
        sealed += drafts.size();
      }
    }
    entities.flush();
    return sealed;
  }

  private Map<String, List<LogDraft>> waiting() {
    var byForce = new TreeMap<String, List<LogDraft>>();
    entities
        .createQuery("select d from LogDraft d where d.savedAt is null", LogDraft.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(d -> byForce.computeIfAbsent(d.force().code(), f -> new ArrayList<>()).add(d));
    return byForce;
  }
}
