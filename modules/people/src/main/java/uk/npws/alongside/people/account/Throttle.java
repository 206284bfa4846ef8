package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.foundation.Secrets;

/**
 * Counts tries against a {@link Limit}, in the database, so that all nodes count together. What
 * counts together is a transaction of its own: the refusal that follows must not undo it. Addresses
 * and accounts are kept as keyed hashes only.
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
    return allows(Map.of(limit, subject));
  }

  /**
   * Counts a try against each of these, in their order; false when there were too many of one, and
   * then it does not count against those that follow.
   */
  public boolean allows(Map<Limit, String> tries) {
    Map<Limit, byte[]> keys = keys(tries);
    Map<String, Instant> due = lockedOrNew(keys.values());
    for (Map.Entry<Limit, byte[]> one : keys.entrySet()) {
      Optional<Instant> next = one.getKey().next(due.get(hex(one.getValue())), clock.instant());
      if (next.isEmpty()) {
        return false;
      }
      keep(one.getValue(), next.get());
    }
    return true;
  }

  /** The try was a good one and shall not count. */
  public void forgive(Limit limit, String subject) {
    forgive(Map.of(limit, subject));
  }

  public void forgive(Map<Limit, String> tries) {
    Map<Limit, byte[]> keys = keys(tries);
    Map<String, Instant> due = locked(keys.values());
    keys.forEach(
        (limit, key) -> {
          Instant counted = due.get(hex(key));
          if (counted != null) {
            keep(key, limit.without(counted));
          }
        });
  }

  /** Removes what no longer limits anything; run nightly. */
  public int tidy() {
    return entities
        .createNativeQuery("delete from throttle where due < ?1")
        .setParameter(1, clock.millis())
        .executeUpdate();
  }

  /**
   * Not "insert ignore": that shares its lock on a row that is there, and two tries at once, both
   * wanting it for themselves next, would be a deadlock. For the same reason everybody takes the
   * rows in the order of their keys.
   */
  private Map<String, Instant> lockedOrNew(Collection<byte[]> keys) {
    var sql = new StringBuilder("insert into throttle (subject, due) values ");
    sql.append("(?, ?), ".repeat(keys.size() - 1))
        .append("(?, ?) on duplicate key update due = due");
    Query insert = entities.createNativeQuery(sql.toString());
    int place = 1;
    for (byte[] key : sorted(keys)) {
      insert.setParameter(place++, key).setParameter(place++, clock.millis());
    }
    insert.executeUpdate();
    return locked(keys);
  }

  private Map<String, Instant> locked(Collection<byte[]> keys) {
    Query query =
        entities.createNativeQuery(
            "select subject, due from throttle where subject in ("
                + "?, ".repeat(keys.size() - 1)
                + "?) order by subject for update");
    int place = 1;
    for (byte[] key : sorted(keys)) {
      query.setParameter(place++, key);
    }
    var due = new HashMap<String, Instant>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      due.put(hex((byte[]) columns[0]), Instant.ofEpochMilli(((Number) columns[1]).longValue()));
    }
    return due;
  }

  private static List<byte[]> sorted(Collection<byte[]> keys) {
    return keys.stream().sorted(Arrays::compareUnsigned).toList();
  }

  private void keep(byte[] key, Instant due) {
    entities
        .createNativeQuery("update throttle set due = ?1 where subject = ?2")
        .setParameter(1, due.toEpochMilli())
        .setParameter(2, key)
        .executeUpdate();
  }

  private Map<Limit, byte[]> keys(Map<Limit, String> tries) {
    var keys = new LinkedHashMap<Limit, byte[]>();
    tries.forEach((limit, subject) -> keys.put(limit, key(limit, subject)));
    return keys;
  }

  private byte[] key(Limit limit, String subject) {
    return secrets.mac("throttle", (limit + "/" + subject).getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(byte[] key) {
    return HexFormat.of().formatHex(key);
  }
}
