package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.foundation.Secrets;

/**
 * Counts tries against a {@link Limit}, in the database, so that all nodes count together. Each
 * count is a transaction of its own: the refusal that follows must not undo it. Addresses and
 * accounts are kept as keyed hashes only.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Throttle {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** Counts a try; false when there were too many. */
  public boolean allows(Limit limit, String subject) {
    byte[] key = key(limit, subject);
    // not "insert ignore": that shares its lock on a row that is there, and two tries at once, both
    // wanting it for themselves next, would be a deadlock
    entities
        .createNativeQuery(
            "insert into throttle (subject, due) values (?1, ?2) on duplicate key update due = due")
        .setParameter(1, key)
        .setParameter(2, clock.millis())
        .executeUpdate();
    Optional<Instant> next = limit.next(locked(key), clock.instant());
    next.ifPresent(due -> keep(key, due));
    return next.isPresent();
  }

  /** The try was a good one and shall not count. */
  public void forgive(Limit limit, String subject) {
    byte[] key = key(limit, subject);
    Instant due = locked(key);
    if (due != null) {
      keep(key, limit.without(due));
    }
  }

  /** Removes what no longer limits anything; run nightly. */
  public int tidy() {
    return entities
        .createNativeQuery("delete from throttle where due < ?1")
        .setParameter(1, clock.millis())
        .executeUpdate();
  }

  private Instant locked(byte[] key) {
    List<?> found =
        entities
            .createNativeQuery("select due from throttle where subject = ?1 for update")
            .setParameter(1, key)
            .getResultList();
    return found.isEmpty() ? null : Instant.ofEpochMilli(((Number) found.get(0)).longValue());
  }

  private void keep(byte[] key, Instant due) {
    entities
        .createNativeQuery("update throttle set due = ?1 where subject = ?2")
        .setParameter(1, due.toEpochMilli())
        .setParameter(2, key)
        .executeUpdate();
  }

  private byte[] key(Limit limit, String subject) {
    return secrets.mac("throttle", (limit + "/" + subject).getBytes(StandardCharsets.UTF_8));
  }
}
