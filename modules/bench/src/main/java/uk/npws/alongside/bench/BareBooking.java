package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.launcher.Database;

/**
 * What a booking writes, row by row as the portal wrote the latest one, what it reads before and
 * what it sends after, by JDBC and Jakarta Mail alone: no server, no request, no rules, no session,
 * no text to compose. It tells how much of the distance between a booking and the bare contended
 * transaction lies in what has to be kept and said, whoever does it. The driver is set as the
 * portal's is.
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

    /** What it says, of a letter. */
    BareMail.Words words() {
      return new BareMail.Words(
          value("recipient_address"), value("subject"), value("body"), value("calendar"));
    }

    private String value(String column) {
      return (String) values.get(columns.indexOf(column));
    }

    /** A key of it, as SQL writes it. */
    String literal(String column) {
      return "x'" + HexFormat.of().formatHex((byte[]) values.get(columns.indexOf(column))) + "'";
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
   * What a booking has to know before it can be written, each row by its key: who comes, whether it
   * was sent before, the event, and what the person has there. The portal reads more than that in
   * them. Who is signed in belongs to the request, which is measured by itself.
   */
  private static List<String> reads(Pattern booking) {
    String person = booking.literal("person");
    String event = booking.literal("event");
    return List.of(
        "select * from person where id = " + person,
        "select * from submission where person = x'00' and submission = 'never'",
        "select * from event where id = " + event,
        "select state from booking where event = " + event + " and person = x'00'");
  }

  /** So many letters are noted as sent by one statement, as in the portal. */
  private static final int TOGETHER = 10;

  private final Database database;
  private final int relay;
  private final List<Pattern> patterns = new ArrayList<>();
  private final BareMail.Words letter;
  private final List<String> reads;

  /**
   * @param relay the port that takes mail
   */
  BareBooking(Database database, int relay) throws SQLException {
    this.database = database;
    this.relay = relay;
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
      reads = reads(patterns.get(TABLES.indexOf("booking")));
      letter = patterns.get(TABLES.indexOf("letter")).words();
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
  Task writes() throws Exception {
    return new Client(List.of(), false);
  }

  /** The same, with what has to be read first. */
  Task readsAndWrites() throws Exception {
    return new Client(reads, false);
  }

  /** The same, and its letter goes out and is noted as sent, ten at a time. */
  Task readsWritesAndSends() throws Exception {
    return new Client(reads, true);
  }

  private Connection connection() throws SQLException {
    var settings = new Properties();
    settings.put("user", database.owner().user());
    settings.put("password", database.owner().password());
    for (String on :
        List.of(
            "useLocalSessionState",
            "useServerPrepStmts",
            "cachePrepStmts",
            "rewriteBatchedStatements")) {
      settings.put(on, "true");
    }
    settings.put("openTelemetry", "DISABLED");
    Connection connection = DriverManager.getConnection(database.url(), settings);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    return connection;
  }

  /** One that books on and on. */
  private final class Client implements Task {
    private final Connection connection = connection();
    private final PreparedStatement lock =
        connection.prepareStatement("select taken from bench_counter where id = 1 for update");
    private final PreparedStatement counter =
        connection.prepareStatement("update bench_counter set taken = taken + 1 where id = 1");
    private final PreparedStatement sent =
        connection.prepareStatement(
            "update bench_of_letter set state = 'SENT', attempts = attempts + 1, sent = now(6)"
                + " where id in (?"
                + ", ?".repeat(TOGETHER - 1)
                + ")");
    private final List<PreparedStatement> questions = new ArrayList<>();
    private final List<PreparedStatement> rows = new ArrayList<>();
    private final List<UUID> waiting = new ArrayList<>();
    private final BareMail mail;

    Client(List<String> asked, boolean sending) throws Exception {
      for (String question : asked) {
        questions.add(connection.prepareStatement(question));
      }
      for (Pattern pattern : patterns) {
        rows.add(connection.prepareStatement(pattern.insertion()));
      }
      mail = sending ? new BareMail(relay) : null;
    }

    @Override
    public void once() throws Exception {
      try {
        write(Ids.next());
        connection.commit();
        if (waiting.size() == TOGETHER) {
          send();
          connection.commit();
        }
      } catch (SQLException failure) {
        connection.rollback();
        throw failure;
      }
    }

    private void write(UUID id) throws SQLException {
      for (PreparedStatement question : questions) {
        question.executeQuery().close();
      }
      lock.executeQuery().close();
      for (int i = 0; i < rows.size(); i++) {
        patterns.get(i).write(rows.get(i), id);
      }
      counter.executeUpdate();
      if (mail != null) {
        waiting.add(id);
      }
    }

    private void send() throws Exception {
      for (int i = 0; i < TOGETHER; i++) {
        mail.send(letter);
        sent.setBytes(i + 1, Ids.bytes(waiting.get(i)));
      }
      sent.executeUpdate();
      waiting.clear();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
      if (mail != null) {
        mail.close();
      }
    }
  }
}
