package uk.npws.alongside.portal.awards;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.portal.testbed.Portal;

/** A certificate that stands in the database of the running portal, as another year issued it. */
final class IssuedCertificate {

  static final String REASON = "a reason that nobody outside may read";

  final UUID id = UUID.randomUUID();
  final UUID person = UUID.randomUUID();
  final String code = Secrets.code(20);
  final String serial = "TST-2026-" + "%07d".formatted(Math.abs(id.hashCode()) % 10_000_000);

  private LocalDate validUntil = LocalDate.of(2099, 12, 31);
  private String state = "ISSUED";
  private UUID replacedBy;

  IssuedCertificate until(LocalDate lastDay) {
    validUntil = lastDay;
    return this;
  }

  IssuedCertificate revoked() {
    state = "REVOKED";
    return this;
  }

  IssuedCertificate replacedBy(IssuedCertificate other) {
    state = "REPLACED";
    replacedBy = other.id;
    return this;
  }

  IssuedCertificate in(Portal portal) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into certificate (id, person_id, award_code, cycle, source_kind, source_id,"
                    + " printed_name, statement, award_title, source_title, first_day, last_day,"
                    + " minutes, valid_until, trainer, template, serial, code, state, issued_at,"
                    + " ended_at, reason, replaced_by, version) values (?, ?, 'test', 1, 'COURSE', ?,"
                    + " 'Siân Llŷr O’Neill', 'attended in full, and is a', 'peer supporter trainer',"
                    + " 'Train the Trainer', '2026-03-02', '2026-03-03', 840, ?, 'Dr Amira Haddad',"
                    + " 1, ?, ?, ?, '2026-03-03 17:00:00', ?, ?, ?, 0)")) {
      row.setBytes(1, bytes(id));
      row.setBytes(2, bytes(person));
      row.setString(3, UUID.randomUUID().toString());
      row.setDate(4, Date.valueOf(validUntil));
      row.setString(5, serial);
      row.setString(6, code);
      row.setString(7, state);
      row.setString(8, state.equals("ISSUED") ? null : "2026-05-04 09:00:00");
      row.setString(9, state.equals("ISSUED") ? null : REASON);
      row.setBytes(10, replacedBy == null ? null : bytes(replacedBy));
      row.executeUpdate();
    }
    return this;
  }

  /** Its file, already made. */
  void file(Portal portal, byte[] content, String hash) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into certificate_file (certificate_id, hash, content, made_at)"
                    + " values (?, ?, ?, '2026-03-03 17:00:00')")) {
      row.setBytes(1, bytes(id));
      row.setString(2, hash);
      row.setBytes(3, content);
      row.executeUpdate();
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
