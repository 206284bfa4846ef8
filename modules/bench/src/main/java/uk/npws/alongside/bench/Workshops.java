package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;

/**
 * Events to book on: copies of a published one of the demo, empty, with as many places as asked.
 */
final class Workshops {

  /** An event, by number and by name. */
  record Workshop(UUID id, String reference) {}

  /** What became of the places of an event. */
  record Outcome(int confirmed, int waiting, int twice, int gaps) {}

  private final Connection database;
  private final byte[] pattern;
  private int made;

  Workshops(Connection database) throws SQLException {
    this.database = database;
    this.pattern =
        first(
            "select e.id from event e where e.status = 'PUBLISHED' and not e.approval"
                + " and e.opens < utc_timestamp() and e.closes > utc_timestamp() + interval 1 day"
                + " and e.course not in (select course from course_prerequisite)"
                + " order by e.starts limit 1");
  }

  Workshop withPlaces(int places) throws SQLException {
    Workshop workshop = new Workshop(Ids.next(), "bench-" + (++made));
    copy(
        "event",
        "id",
        pattern,
        List.of("id", "reference", "capacity", "over_by", "places_taken", "waiting", "queue_last"),
        Ids.bytes(workshop.id()),
        workshop.reference(),
        places,
        0,
        0,
        0,
        0);
    copySessions(workshop);
    return workshop;
  }

  private void copySessions(Workshop workshop) throws SQLException {
    List<byte[]> sessions = new ArrayList<>();
    try (PreparedStatement query =
        database.prepareStatement("select id from event_session where event = ?")) {
      query.setBytes(1, pattern);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          sessions.add(rows.getBytes(1));
        }
      }
    }
    for (byte[] session : sessions) {
      copy(
          "event_session",
          "id",
          session,
          List.of("id", "event"),
          Ids.bytes(Ids.next()),
          Ids.bytes(workshop.id()));
    }
  }

  /** Copies a row of a table whose other columns need not be known. */
  private void copy(String table, String key, byte[] of, List<String> changed, Object... values)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        database.getMetaData().getColumns(database.getCatalog(), null, table, "%")) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME"));
      }
    }
    columns.removeAll(changed);
    String kept = String.join(", ", columns);
    String sql =
        "insert into %s (%s, %s) select ?%s, %s from %s where %s = ?"
            .formatted(
                table,
                String.join(", ", changed),
                kept,
                ", ?".repeat(changed.size() - 1),
                kept,
                table,
                key);
    try (PreparedStatement insert = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.setBytes(values.length + 1, of);
      insert.executeUpdate();
    }
  }

  Outcome outcome(Workshop workshop) throws SQLException {
    return new Outcome(
        count("select count(*) from booking where event = ? and state = 'CONFIRMED'", workshop),
        count("select count(*) from booking where event = ? and state = 'WAITLISTED'", workshop),
        count(
            "select count(*) - count(distinct person) from booking where event = ?"
                + " and state in ('CONFIRMED', 'WAITLISTED')",
            workshop),
        count(
            "select coalesce(max(queue_number), 0) - count(queue_number) from booking"
                + " where event = ? and state = 'WAITLISTED'",
            workshop));
  }

  private int count(String sql, Workshop workshop) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(sql)) {
      query.setBytes(1, Ids.bytes(workshop.id()));
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private byte[] first(String sql) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new IllegalStateException("the demo has no event that anybody can book");
      }
      return rows.getBytes(1);
    }
  }
}
