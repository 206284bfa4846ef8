package uk.npws.alongside.foundation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Walks the audit chain from its first link to its last over a plain connection, so that the
 * auditor's page and the command ({@link AuditCommand}) prove it with the same steps.
 */
public final class AuditWalk {

  private static final int BATCH = 500;

  private final Connection connection;
  private final Secrets secrets;

  AuditWalk(Connection connection, Secrets secrets) {
    this.connection = connection;
    this.secrets = secrets;
  }

  /**
   * What a walk found.
   *
   * @param length links that hold
   * @param brokenPlace the place of the first link that does not hold, or 0
   * @param brokenEntry the entry there, or null
   * @param loose entries committed but not linked yet
   * @param head the last link's hash in hexadecimal: keep it elsewhere and compare
   */
  public record Verdict(long length, long brokenPlace, UUID brokenEntry, long loose, String head) {
    public boolean holds() {
      return brokenPlace == 0;
    }
  }

  /** Names the first link that was altered or moved, or whose entry was altered or removed. */
  Verdict verdict() throws SQLException {
    byte[] before = AuditLink.NOTHING_BEFORE;
    long place = 0;
    try (PreparedStatement links =
        connection.prepareStatement(
            "select k.place, k.entry, k.mac, a.id, a.at, a.actor, a.actor_role, a.action, a.subject_kind, a.subject,"
                + " a.detail, a.address, a.seal from audit_link k left join audit_entry a on a.id = k.entry"
                + " where k.place > ? order by k.place limit "
                + BATCH)) {
      while (true) {
        links.setLong(1, place);
        int read = 0;
        try (ResultSet row = links.executeQuery()) {
          while (row.next()) {
            read++;
            if (!holds(row, place + 1, before)) {
              return new Verdict(
                  place, place + 1, Ids.of(row.getBytes("entry")), loose(), hex(before));
            }
            place = row.getLong("place");
            before = row.getBytes("mac");
          }
        }
        if (read < BATCH) {
          return new Verdict(place, 0, null, loose(), hex(before));
        }
      }
    }
  }

  private boolean holds(ResultSet row, long place, byte[] before) throws SQLException {
    byte[] seal = row.getBytes("seal");
    return row.getLong("place") == place
        && seal != null
        && Arrays.equals(seal, sealOf(row))
        && Arrays.equals(
            row.getBytes("mac"),
            AuditLink.expected(place, Ids.of(row.getBytes("entry")), seal, before, secrets));
  }

  private byte[] sealOf(ResultSet row) throws SQLException {
    byte[] actor = row.getBytes("actor");
    Timestamp at = row.getTimestamp("at");
    return AuditEntry.seal(
        secrets,
        Ids.of(row.getBytes("id")),
        at == null ? Instant.EPOCH : at.toInstant(),
        new AuditEntry.Who(
            actor == null ? null : Ids.of(actor),
            row.getString("actor_role"),
            row.getString("address")),
        row.getString("action"),
        row.getString("subject_kind"),
        row.getString("subject"),
        row.getString("detail"));
  }

  private long loose() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select count(*) from audit_entry a where not exists (select 1 from audit_link k where k.entry = a.id)");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
