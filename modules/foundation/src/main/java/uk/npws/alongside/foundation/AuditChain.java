package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Links audit entries into one chain, a moment after they were committed, and verifies it. The
 * lease row {@code audit-chain} is locked while linking, so two nodes cannot fork the chain.
 */
@ApplicationScoped
@Transactional
public class AuditChain {

  private static final int BATCH = 500;
  private static final byte[] NOTHING_BEFORE = new byte[32];

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
    byte[] before = last == null ? NOTHING_BEFORE : last.mac();
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

  /**
   * What a walk along the whole chain found.
   *
   * @param length links that hold
   * @param brokenPlace the place of the first link that does not hold, or 0
   * @param brokenEntry the entry there
   * @param loose entries committed but not linked yet
   * @param head the last link's hash in hexadecimal: keep it elsewhere and compare
   */
  public record Verdict(long length, long brokenPlace, UUID brokenEntry, long loose, String head) {
    public boolean holds() {
      return brokenPlace == 0;
    }
  }

  /**
   * Walks the chain from its first link and names the first that was altered, moved or whose entry
   * is gone.
   */
  public Verdict verify() {
    byte[] before = NOTHING_BEFORE;
    long place = 0;
    while (true) {
      List<AuditLink> links =
          entities
              .createQuery(
                  "select k from AuditLink k where k.place > :place order by k.place",
                  AuditLink.class)
              .setParameter("place", place)
              .setMaxResults(BATCH)
              .getResultList();
      if (links.isEmpty()) {
        return verdict(place, 0, null, before);
      }
      Map<UUID, AuditEntry> entries = entriesOf(links);
      for (AuditLink link : links) {
        AuditEntry entry = entries.get(link.entry());
        if (!holds(link, place + 1, entry, before)) {
          return verdict(place, place + 1, link.entry(), before);
        }
        place = link.place();
        before = link.mac();
      }
      entities.clear();
    }
  }

  private boolean holds(AuditLink link, long place, AuditEntry entry, byte[] before) {
    return link.place() == place
        && entry != null
        && Arrays.equals(entry.seal(), entry.expectedSeal(secrets))
        && Arrays.equals(link.mac(), AuditLink.expected(place, entry, before, secrets));
  }

  private Map<UUID, AuditEntry> entriesOf(List<AuditLink> links) {
    var entries = new HashMap<UUID, AuditEntry>();
    entities
        .createQuery("select a from AuditEntry a where a.id in :ids", AuditEntry.class)
        .setParameter("ids", links.stream().map(AuditLink::entry).toList())
        .getResultStream()
        .forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  private Verdict verdict(long length, long broken, UUID entry, byte[] head) {
    long loose =
        entities
            .createQuery(
                "select count(a) from AuditEntry a where not exists (select 1 from AuditLink k where k.entry = a.id)",
                Long.class)
            .getSingleResult();
    return new Verdict(length, broken, entry, loose, java.util.HexFormat.of().formatHex(head));
  }
}
