package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Links audit entries into one chain, a moment after they were committed, and verifies it. The
 * lease row {@code audit-chain} is locked while linking, so two nodes cannot fork the chain.
 */
@ApplicationScoped
@Transactional
public class AuditChain {

  /** How many entries are linked in one transaction. */
  static final int BATCH = 1000;

  /** An entry committed later than this after the one linked last is found by the night's look. */
  private static final Duration LATE = Duration.ofMinutes(2);

  private static final UUID FIRST = new UUID(0, 0);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  private final Secrets secrets = Secrets.ofInstallation();

  /**
   * Links up to {@value #BATCH} entries that have no place yet; tells how many. It looks among
   * those made since shortly before the one linked last, so that what it costs does not grow with
   * the trail.
   */
  public int link() {
    return link(LATE);
  }

  /** The same among all entries ever written: for those whose transaction took very long. */
  public int linkLate() {
    return link(null);
  }

  private int link(Duration late) {
    entities.find(Lease.class, "audit-chain", LockModeType.PESSIMISTIC_WRITE);
    AuditLink last = last();
    UUID since = last == null || late == null ? FIRST : Ids.before(last.entry(), late);
    List<AuditEntry> loose =
        entities
            .createQuery(
                "select a from AuditEntry a where a.id > :since"
                    + " and not exists (select 1 from AuditLink k where k.entry = a.id)"
                    + " order by a.id",
                AuditEntry.class)
            .setParameter("since", since)
            .setMaxResults(BATCH)
            .getResultList();
    long place = last == null ? 0 : last.place();
    byte[] before = last == null ? AuditLink.NOTHING_BEFORE : last.mac();
    for (AuditEntry entry : loose) {
      AuditLink link = new AuditLink(++place, entry, before, secrets);
      entities.persist(link);
      before = link.mac();
    }
    return loose.size();
  }

  private AuditLink last() {
    return entities
        .createQuery("select k from AuditLink k order by k.place desc", AuditLink.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Walks the chain from its first link and names the first that does not hold. */
  public AuditWalk.Verdict verify() {
    try {
      return new AuditWalk(entities.unwrap(Connection.class), secrets).verdict();
    } catch (SQLException fault) {
      throw new IllegalStateException("the audit trail cannot be read", fault);
    }
  }
}
