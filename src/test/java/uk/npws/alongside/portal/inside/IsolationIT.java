package uk.npws.alongside.portal.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waited for an event's lock must see what was booked meanwhile. */
@ExtendWith(ArquillianExtension.class)
@Tag("database")
class IsolationIT {

  @Resource(lookup = "java:app/jdbc/alongside")
  DataSource database;

  @Test
  void the_database_itself_was_told_to_read_what_is_committed() throws SQLException {
    for (int i = 0; i < 5; i++) {
      try (Connection connection = database.getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("select @@session.transaction_isolation")) {
        row.next();

        assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
      }
    }
  }
}
