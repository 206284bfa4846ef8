package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.account.PasswordHash;

/**
 * People and their open sessions, written straight into the database: thousands of real sign-ins
 * would take minutes, because passwords are hashed slowly on purpose. What the portal does with
 * such a session is what it does with any.
 */
final class Guests {

  /** The cookie that carries a session. */
  static final String COOKIE = "alongside";

  static final String PASSWORD = "a saucer of milk for the hedgehog";

  /** Somebody with an open session. */
  record Guest(UUID person, String email, String token) {}

  private static final int BATCH = 500;

  private final Connection database;
  private final String hash = PasswordHash.of(PASSWORD).encoded();
  private final Timestamp now = Timestamp.from(Instant.now());
  private int made;

  Guests(Connection database) {
    this.database = database;
  }

  /** New members of a force, each with an account, all with {@link #PASSWORD}. */
  List<Guest> members(int number) throws SQLException {
    List<Guest> guests = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      made++;
      guests.add(new Guest(Ids.next(), "guest-" + made + "@bench.police.example", token()));
    }
    insert(
        "insert into person (id, name, printed_name, email, force_code, kind, state, known_since,"
            + " version) select ?, ?, ?, ?, min(code), 'OFFICER', 'ACTIVE', ?, 1 from police_force",
        guests,
        (row, guest) -> {
          String name = "Guest " + guest.email().replaceAll("\\D", "");
          row.setBytes(1, Ids.bytes(guest.person()));
          row.setString(2, name);
          row.setString(3, name);
          row.setString(4, guest.email());
          row.setTimestamp(5, now);
        });
    insert(
        "insert into account (person_id, password, opened, password_since, totp_last_step, version)"
            + " values (?, ?, ?, ?, 0, 1)",
        guests,
        this::account);
    open(guests, false);
    return guests;
  }

  /** The people of the demo with the fullest pages: most bookings first. */
  List<Guest> busiest(int number) throws SQLException {
    return found(
        "select p.id, p.email from person p join booking b on b.person = p.id"
            + " where p.state = 'ACTIVE' and p.email is not null"
            + " group by p.id, p.email order by count(*) desc, p.id limit "
            + number);
  }

  /** Somebody of the demo who holds this role. */
  Guest holding(String role) throws SQLException {
    return found(
            "select p.id, p.email from person p join role_grant g on g.person_id = p.id"
                + " join account a on a.person_id = p.id where g.role = '"
                + role
                + "' and p.state = 'ACTIVE' order by p.id limit 1")
        .get(0);
  }

  private List<Guest> found(String query) throws SQLException {
    List<Guest> guests = new ArrayList<>();
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        guests.add(new Guest(Ids.of(rows.getBytes(1)), rows.getString(2), token()));
      }
    }
    insert(
        "insert ignore into account (person_id, password, opened, password_since, totp_last_step,"
            + " version) values (?, ?, ?, ?, 0, 1)",
        guests,
        this::account);
    open(guests, true);
    return guests;
  }

  private void open(List<Guest> guests, boolean secondFactor) throws SQLException {
    insert(
        "insert into account_session (id, token_hash, person_id, agent, opened, last_seen,"
            + " second_factor) values (?, ?, ?, 'bench', ?, ?, ?)",
        guests,
        (row, guest) -> {
          row.setBytes(1, Ids.bytes(Ids.next()));
          row.setBytes(2, Secrets.digest(guest.token()));
          row.setBytes(3, Ids.bytes(guest.person()));
          row.setTimestamp(4, now);
          row.setTimestamp(5, now);
          row.setBoolean(6, secondFactor);
        });
  }

  private void account(PreparedStatement row, Guest guest) throws SQLException {
    row.setBytes(1, Ids.bytes(guest.person()));
    row.setString(2, hash);
    row.setTimestamp(3, now);
    row.setTimestamp(4, now);
  }

  /** Fills one row. */
  @FunctionalInterface
  private interface Filler {
    void fill(PreparedStatement row, Guest guest) throws SQLException;
  }

  private void insert(String sql, List<Guest> guests, Filler filler) throws SQLException {
    database.setAutoCommit(false);
    try (PreparedStatement row = database.prepareStatement(sql)) {
      int waiting = 0;
      for (Guest guest : guests) {
        filler.fill(row, guest);
        row.addBatch();
        if (++waiting % BATCH == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
      database.commit();
    } finally {
      database.setAutoCommit(true);
    }
  }

  private static String token() {
    return Secrets.code(40);
  }
}
