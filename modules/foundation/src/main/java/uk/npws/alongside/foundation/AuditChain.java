package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Links audit entries into one chain, a moment after they were committed, and verifies it. The
 * lease row {@code audit-chain} is locked while linking, so two nodes cannot fork the chain.
 */
@ApplicationScoped
@Transactional
public class AuditChain {

  private static final int BATCH = 500;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  private final Secrets secrets = Secrets.ofInstallation();

  /** Links up to 500 entries that have no place yet; tells how many. */
  public int link() {
    entities.find(Lease.class, "audit-chain", LockModeType.PESSIMISTIC_WRITE);
    List<AuditEntry> loose =
        entities
            .createQuery(
                "select a from AuditEntry a where not exists (select 1 from AuditLink k where k.entry = a.id)"
                    + " order by a.at, a.id",
                AuditEntry.class)
            .setMaxResults(BATCH)
            .getResultList();
    if (loose.isEmpty()) {
      return 0;
    }
    AuditLink last = last();
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
