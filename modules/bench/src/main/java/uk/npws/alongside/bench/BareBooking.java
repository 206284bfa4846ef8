package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.launcher.Database;

/**
 * What a booking writes, row by row as the portal wrote the latest one, and what it reads before,
 * by JDBC alone: no server, no rules, no sign-in, no letter on its way. It tells how much of the
 * distance between a booking and the bare contended transaction lies in what has to be kept.
 */
final class BareBooking {

  /** In the order in which the portal writes them. */
  private static final List<String> TABLES =
      List.of("booking", "booking_transition", "submission", "audit_entry", "letter");

  /** A table of the same shape and the columns of a row that was found in the real one. */
  private record Pattern(String insertion, List<String> columns, List<Object> values) {

    /** The same row again; what names it is new each time. */
    void write(PreparedStatement row, UUID id) throws SQLException {
      for (int i = 0; i < columns.size(); i++) {
        row.setObject(i + 1, fresh(columns.get(i), values.get(i), id));
      }
      row.executeUpdate();
    }

    private static Object fresh(String column, Object value, UUID id) {
      return switch (column) {
        case "id", "person", "booking", "about" -> Ids.bytes(id);
        case "submission" -> id.toString();
        case "reference" -> id.toString().substring(id.toString().length() - 13);
        default -> value;
      };
    }
  }

  /**
   * What a booking has to know before it can be written, each row by its key: who is signed in, who
   * comes, whether it was sent before, the event, and what the person has there. The portal reads
   * more than that in them.
   */
  private static final List<String> READS =
      List.of(
          "select * from account_session limit 1",
          "select p.* from person p join (select person from booking order by id desc limit 1) b"
              + " on p.id = b.person",
          "select * from submission where person = x'00' and submission = 'never'",
          "select e.* from event e join (select event from booking order by id desc limit 1) b"
              + " on e.id = b.event",
          "select state from booking where event = x'00' and person = x'00'");

  private final Database database;
  private final List<Pattern> patterns = new ArrayList<>();

  BareBooking(Database database) throws SQLException {
    this.database = database;
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists bench_counter");
      statement.execute(
          "create table bench_counter (id int not null primary key, taken int not null)");
      statement.execute("insert into bench_counter values (1, 0)");
      for (String table : TABLES) {
        statement.execute("drop table if exists bench_of_" + table);
        statement.execute("create table bench_of_" + table + " like " + table);
        patterns.add(pattern(connection, statement, table));
      }
    }
  }

  private static Pattern pattern(Connection connection, Statement statement, String table)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        connection.getMetaData().getColumns(connection.getCatalog(), null, table, "%")) {
      while (rows.next()) {
        if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
          columns.add(rows.getString("COLUMN_NAME"));
        }
      }
    }
    String list = String.join(", ", columns);
    String latest = columns.contains("id") ? "id" : "at";
    List<Object> values = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select %s from %s order by %s desc limit 1".formatted(list, table, latest))) {
      if (!row.next()) {
        throw new IllegalStateException("no row of " + table + " to go by");
      }
      for (int i = 1; i <= columns.size(); i++) {
        values.add(row.getObject(i));
      }
    }
    return new Pattern(
        "insert into bench_of_%s (%s) values (?%s)"
            .formatted(table, list, ", ?".repeat(columns.size() - 1)),
        columns,
        values);
  }

  /** Lock the counter, write the five rows, count, commit. */
  Task writes() throws SQLException {
    return task(List.of());
  }

  /** The same, with what has to be read first. */
  Task readsAndWrites() throws SQLException {
    return task(READS);
  }

  private Task task(List<String> questions) throws SQLException {
    Connection connection = database.connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    PreparedStatement lock =
        connection.prepareStatement("select taken from bench_counter where id = 1 for update");
    PreparedStatement counter =
        connection.prepareStatement("update bench_counter set taken = taken + 1 where id = 1");
    List<PreparedStatement> reads = new ArrayList<>();
    for (String question : questions) {
      reads.add(connection.prepareStatement(question));
    }
    List<PreparedStatement> rows = new ArrayList<>();
    for (Pattern pattern : patterns) {
      rows.add(connection.prepareStatement(pattern.insertion()));
    }
    return new Task() {
      @Override
      public void once() throws SQLException {
        try {
          write(Ids.next());
          connection.commit();
        } catch (SQLException failure) {
          connection.rollback();
          throw failure;
        }
      }

      private void write(UUID id) throws SQLException {
        for (PreparedStatement read : reads) {
          read.executeQuery().close();
        }
        lock.executeQuery().close();
        for (int i = 0; i < rows.size(); i++) {
          patterns.get(i).write(rows.get(i), id);
        }
        counter.executeUpdate();
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }
}
