package uk.npws.alongside.portal.peerlog;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** The tables of the peer log, seen by somebody who owns the database. */
final class Tables {

  private Tables() {}

  /** The first column of every row, as text. */
  static List<String> column(String query) {
    try (var connection = Portal.running().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static long count(String query) {
    return Long.parseLong(column("select count(*) from " + query).get(0));
  }

  static int change(String statement) {
    try (var connection = Portal.running().connect();
        var change = connection.createStatement()) {
      return change.executeUpdate(statement);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The identifier of somebody, as SQL writes it. */
  static String id(Person person) {
    return "(select id from person where email = '" + person.email() + "')";
  }

  static void await(Duration most, BooleanSupplier condition) {
    Instant end = Instant.now().plus(most);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + most);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }
}
