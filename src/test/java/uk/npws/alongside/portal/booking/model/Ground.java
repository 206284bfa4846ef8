package uk.npws.alongside.portal.booking.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * The events of all worlds in the portal's database: planted in one go, moved in time, read back in
 * one go, and taken away again, since thousands of events would be in the way of other tests.
 */
final class Ground {

  /** The one force of all worlds: the demo's coordinator acts for it. */
  static final String FORCE = "west-yorkshire";

  private static final String OURS = "(select id from event where reference like 'model-%')";

  /** A booking as the database has it. */
  record Row(
      String reference,
      String occasion,
      UUID person,
      String state,
      Integer number,
      int steps,
      int letters,
      String party) {}

  /** An event as the database counts it. */
  record Counts(int capacity, int taken, int waiting, int held) {}

  private Ground() {}

  static void plant(List<Occasion> occasions) throws SQLException {
    try (Connection database = Portal.running().connect()) {
      database.setAutoCommit(false);
      try (var event =
              database.prepareStatement(
                  "insert into event (id, reference, course, title, summary, venue, online_link,"
                      + " joining, status, capacity, over_by, places_taken, waiting, queue_last,"
                      + " approval, answer_hours, opens, closes, cancel_by, starts, ends, owner,"
                      + " edition, version, changed) select ?, ?, 'train-the-trainer', ?, '', null,"
                      + " 'https://meet.example/model', '', 'PUBLISHED', ?, 0, 0, 0, 0, ?, ?,"
                      + " utc_date() - interval 9 day, utc_date() + interval 25 day, utc_date() +"
                      + " interval 25 day, utc_date() + interval 30 day + interval 10 hour,"
                      + " utc_date() + interval 30 day + interval 15 hour, id, 0, 1,"
                      + " utc_timestamp() from person where email = ?");
          var session =
              database.prepareStatement(
                  "insert into event_session (id, event, number, starts, ends, room)"
                      + " select ?, id, 1, starts, ends, '' from event where id = ?")) {
        for (Occasion occasion : occasions) {
          byte[] id = Planted.bytes(UUID.randomUUID());
          event.setBytes(1, id);
          event.setString(2, occasion.name);
          event.setString(3, occasion.name);
          event.setInt(4, occasion.capacity);
          event.setBoolean(5, occasion.approval);
          event.setInt(6, occasion.offers ? 8 : 0);
          event.setString(7, Person.NPWS.email());
          event.addBatch();
          session.setBytes(1, Planted.bytes(UUID.randomUUID()));
          session.setBytes(2, id);
          session.addBatch();
        }
        event.executeBatch();
        session.executeBatch();
      }
      database.commit();
    }
  }

  /** Time passes for some of them. */
  static void change(List<String> statements) throws SQLException {
    try (Connection database = Portal.running().connect();
        var change = database.createStatement()) {
      database.setAutoCommit(false);
      for (String one : statements) {
        change.addBatch(one);
      }
      change.executeBatch();
      database.commit();
    }
  }

  static Map<String, List<Row>> bookings() throws SQLException {
    try (Connection database = Portal.running().connect();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select b.reference, e.reference, hex(b.person), b.state, b.queue_number,"
                    + " (select count(*) from booking_transition t where t.booking = b.id),"
                    + " (select count(*) from letter l where l.about = b.id and l.kind like"
                    + " 'booking-%' and l.kind not like '%-copy'),"
                    + " case when b.together then hex(b.party) end"
                    + " from booking b join event e on e.id = b.event"
                    + " where e.reference like 'model-%'")) {
      var found = new ArrayList<Row>();
      while (rows.next()) {
        found.add(
            new Row(
                rows.getString(1),
                rows.getString(2),
                uuid(rows.getString(3)),
                rows.getString(4),
                (Integer) rows.getObject(5),
                rows.getInt(6),
                rows.getInt(7),
                rows.getString(8)));
      }
      return found.stream().collect(Collectors.groupingBy(Row::occasion));
    }
  }

  static Map<String, Counts> counts() throws SQLException {
    try (Connection database = Portal.running().connect();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select reference, capacity, places_taken, waiting, held from event"
                    + " where reference like 'model-%'")) {
      var found = new HashMap<String, Counts>();
      while (rows.next()) {
        found.put(
            rows.getString(1),
            new Counts(rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
      }
      return found;
    }
  }

  /** The invitation of the force to this event. */
  static UUID invitation(String occasion) throws SQLException {
    return one(
        "select hex(i.id) from invitation i join event e on e.id = i.event where e.reference = '"
            + occasion
            + "'",
        Ground::uuid);
  }

  /** What the portal calls the booking of this person that stands. */
  static String reference(String occasion, UUID person) throws SQLException {
    return one(
        "select b.reference from booking b join event e on e.id = b.event where b.live = 1 and"
            + " e.reference = '"
            + occasion
            + "' and b.person = x'"
            + person.toString().replace("-", "")
            + "'",
        found -> found);
  }

  private static <T> T one(String sql, Function<String, T> as) throws SQLException {
    try (Connection database = Portal.running().connect();
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return as.apply(rows.getString(1));
    }
  }

  /** Takes all of it away. */
  static void clear() throws SQLException {
    String bookings = "(select id from booking where event in " + OURS + ")";
    var statements = new ArrayList<String>();
    statements.add("delete from letter where about in " + bookings);
    for (String table : List.of("booking_transition", "attendance", "needs", "submission")) {
      statements.add("delete from " + table + " where booking in " + bookings);
    }
    statements.add("delete from booking where event in " + OURS);
    String invitations = "(select id from invitation where event in " + OURS + ")";
    statements.add("delete from letter where about in " + invitations);
    statements.add("delete from invitation_link where invitation in " + invitations);
    statements.add("delete from invitation where event in " + OURS);
    statements.add("delete from allocation where event in " + OURS);
    statements.add("delete from event_session where event in " + OURS);
    statements.add("delete from event where reference like 'model-%'");
    change(statements);
  }

  private static UUID uuid(String hex) {
    return UUID.fromString(
        hex.toLowerCase(java.util.Locale.ROOT)
            .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
