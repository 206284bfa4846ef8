package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.launcher.Database;

/**
 * What the database alone does on this machine in this run, with nothing between it and the client
 * but JDBC: the ceiling that the portal's figures are held against.
 */
final class BareDatabase {

  private final Database database;

  BareDatabase(Database database) throws SQLException {
    this.database = database;
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists bench_booking");
      statement.execute("drop table if exists bench_event");
      statement.execute(
          "create table bench_event (id int not null primary key, taken int not null)");
      statement.execute(
          "create table bench_booking (id binary(16) not null primary key, event int not null,"
              + " note varchar(200) not null, index bench_booking_event (event))");
      statement.execute("insert into bench_event values (1, 0)");
    }
  }

  /** One row, committed for good. */
  Task insert() throws SQLException {
    Connection connection = connection();
    connection.setAutoCommit(true);
    PreparedStatement row = insertion(connection);
    return closing(
        connection,
        () -> {
          row.setBytes(1, Ids.bytes(Ids.next()));
          row.executeUpdate();
        });
  }

  /** What no booking can do without: lock the event, insert, update the counter, commit. */
  Task contended() throws SQLException {
    Connection connection = connection();
    connection.setAutoCommit(false);
    PreparedStatement lock =
        connection.prepareStatement("select taken from bench_event where id = 1 for update");
    PreparedStatement row = insertion(connection);
    PreparedStatement counter =
        connection.prepareStatement("update bench_event set taken = taken + 1 where id = 1");
    return closing(
        connection,
        () -> {
          lock.executeQuery().close();
          row.setBytes(1, Ids.bytes(Ids.next()));
          row.executeUpdate();
          counter.executeUpdate();
          connection.commit();
        });
  }

  private Connection connection() throws SQLException {
    Connection connection = database.connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  private static PreparedStatement insertion(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "insert into bench_booking (id, event, note) values (?, 1, 'a row of ordinary length')");
  }

  private static Task closing(Connection connection, Task work) {
    return new Task() {
      @Override
      public void once() throws Exception {
        work.once();
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }
}
