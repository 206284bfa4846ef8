package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.portal.testbed.Portal;

/** What the database lets the portal's own account do, whatever the code would like. */
@Tag("database")
class GrantsIT {

  private static final int NOT_GRANTED = 1142;

  private final Portal portal = Portal.running();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'nothing'",
        "delete from audit_entry",
        "update audit_link set place = 0",
        "delete from audit_link",
        "truncate table audit_entry",
        "drop table audit_entry",
        "create table planted (id int)",
        "alter table letter drop column body"
      })
  void the_portals_account_can_neither_rewrite_the_audit_trail_nor_change_the_schema(String sql)
      throws SQLException {
    try (Connection connection = asPortal();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class,
              refusal -> assertThat(refusal.getErrorCode()).isEqualTo(NOT_GRANTED));
    }
  }

  @Test
  void what_the_portal_works_with_it_may_read_and_write() throws SQLException {
    try (Connection connection = asPortal();
        var statement = connection.createStatement()) {
      for (String table : List.of("letter", "lease", "person", "event", "booking")) {
        assertThat(statement.executeUpdate("delete from " + table + " where 1 = 0")).isZero();
      }
    }
  }

  private Connection asPortal() throws SQLException {
    var account = portal.database().portal();
    return DriverManager.getConnection(portal.database().url(), account.user(), account.password());
  }
}
