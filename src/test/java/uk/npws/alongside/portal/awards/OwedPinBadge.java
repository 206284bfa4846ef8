package uk.npws.alongside.portal.awards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** A pin badge that a person of the demo has waited for since 2020. */
final class OwedPinBadge {

  final UUID id = UUID.randomUUID();

  private final Portal portal;

  OwedPinBadge(Portal portal, Person person) throws SQLException {
    this.portal = portal;
    update(
        "insert into pin_badge (id, person_id, kind, award_code, booking_id, source_title, state,"
            + " due_since, changed_at, carrier_reference, return_requested, version)"
            + " select ?, id, ?, 'test', ?, 'Train the Trainer, Leeds', 'DUE',"
            + " '2020-01-01', '2020-01-01', '', 0, 0 from person where email = '"
            + person.email()
            + "'",
        Ids.bytes(id),
        "kind-" + id.toString().substring(0, 8),
        Ids.bytes(UUID.randomUUID()));
  }

  String state() throws SQLException {
    return one("select state from pin_badge where id = ?");
  }

  String carrierReference() throws SQLException {
    return one("select carrier_reference from pin_badge where id = ?");
  }

  String letterAboutIt() throws SQLException {
    return one("select kind from letter where about = ?");
  }

  private String one(String query) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setBytes(1, Ids.bytes(id));
      ResultSet row = statement.executeQuery();
      return row.next() ? row.getString(1) : null;
    }
  }

  private void update(String sql, Object... parameters) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
