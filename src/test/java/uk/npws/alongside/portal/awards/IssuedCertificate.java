package uk.npws.alongside.portal.awards;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** A certificate that stands in the database of the running portal, as another year issued it. */
final class IssuedCertificate {

  static final String REASON = "a reason that nobody outside may read";

  final UUID id = Ids.next();
  UUID person = UUID.randomUUID();
  final String code = Secrets.code(20);
  final String serial = "TST-2026-" + "%07d".formatted(Math.abs(id.hashCode()) % 10_000_000);

  private Person holder;
  private LocalDate validUntil = LocalDate.of(2099, 12, 31);
  private String state = "ISSUED";
  private UUID replacedBy;

  /** Earned by somebody who can sign in. */
  IssuedCertificate of(Person somebody) {
    holder = somebody;
    return this;
  }

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
    if (holder != null) {
      person = idOf(holder, portal);
    }
    try (Connection connection = portal.connect();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into certificate (id, person_id, award_code, cycle, source_kind, source_id,"
                    + " printed_name, statement, award_title, source_title, first_day, last_day,"
                    + " minutes, valid_until, trainer, template, serial, code, state, issued_at,"
                    + " ended_at, reason, replaced_by, version) values (?, ?, ?, 1, 'COURSE', ?,"
                    + " 'Siân Llŷr O’Neill', 'attended in full, and is a', 'peer supporter trainer',"
                    + " 'Train the Trainer', '2026-03-02', '2026-03-03', 840, ?, 'Dr Amira Haddad',"
                    + " 1, ?, ?, ?, '2026-03-03 17:00:00', ?, ?, ?, 0)")) {
      row.setBytes(1, Ids.bytes(id));
      row.setBytes(2, Ids.bytes(person));
      row.setString(3, "award-" + code.toLowerCase(java.util.Locale.ROOT));
      row.setString(4, UUID.randomUUID().toString());
      row.setDate(5, Date.valueOf(validUntil));
      row.setString(6, serial);
      row.setString(7, code);
      row.setString(8, state);
      row.setString(9, state.equals("ISSUED") ? null : "2026-05-04 09:00:00");
      row.setString(10, state.equals("ISSUED") ? null : REASON);
      row.setBytes(11, replacedBy == null ? null : Ids.bytes(replacedBy));
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
      row.setBytes(1, Ids.bytes(id));
      row.setString(2, hash);
      row.setBytes(3, content);
      row.executeUpdate();
    }
  }

  private static UUID idOf(Person somebody, Portal portal) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement query =
            connection.prepareStatement("select id from person where email = ?")) {
      query.setString(1, somebody.email());
      ResultSet row = query.executeQuery();
      row.next();
      return Ids.of(row.getBytes(1));
    }
  }
}
