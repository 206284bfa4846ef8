package uk.npws.alongside.portal.testbed;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What a test needs and the portal would take days to come by: put into the database as the owner
 * of the schema, so that no other test meets it.
 */
public final class Planted {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Of this name, with an address that nobody else has. */
  public record Somebody(UUID id, String name, String email) {}

  /** A published event of one session. */
  public record Workshop(UUID id, String reference) {}

  private Planted() {}

  public static Somebody person(String name, String force) throws SQLException {
    var somebody = new Somebody(UUID.randomUUID(), name, UUID.randomUUID() + "@planted.example");
    run(
        "insert into person (id, name, printed_name, email, force_code, kind, state, known_since,"
            + " version) values (?, ?, ?, ?, ?, 'OFFICER', 'ACTIVE', utc_timestamp(), 0)",
        somebody.id(),
        name,
        name,
        somebody.email(),
        force);
    return somebody;
  }

  public static UUID venue(String name, String address, String town) throws SQLException {
    UUID id = UUID.randomUUID();
    run(
        "insert into venue (id, name, address, town, region, access, directions)"
            + " values (?, ?, ?, ?, 'WALES', 'No steps.', 'Ring at the gate.')",
        id,
        name,
        address,
        town);
    return id;
  }

  /**
   * It began five minutes ago, and these people have places. The demo's trainer holds it, the team
   * owns it. Late in the evening it goes on after midnight.
   */
  public static Workshop workshopThatHasBegun(String title, String... people) throws SQLException {
    return workshop(title, null, Instant.now().minus(Duration.ofMinutes(5)), people);
  }

  /**
   * It begins in ten days at ten in the morning, so that it ends on the same day, which a form asks
   * for, at whatever hour the tests run.
   */
  public static Workshop workshopToCome(String title, UUID venue, String... people)
      throws SQLException {
    Instant starts = LocalDate.now(LONDON).plusDays(10).atTime(10, 0).atZone(LONDON).toInstant();
    return workshop(title, venue, starts, people);
  }

  /**
   * After each test: what was planted stands on no list any more, so that no other test meets it.
   */
  static void takeOffTheLists() {
    Tables.change(
        "update event set status = 'DRAFT', version = version + 1 where reference like 'planted-%'"
            + " and status in ('PUBLISHED', 'CLOSED')");
  }

  /** Nobody holds it, so that its form warns of no clash with other planted ones. */
  public static void withoutTrainer(Workshop event) {
    Tables.change(
        "delete from event_trainer where event = (select id from event where reference = '"
            + event.reference()
            + "')");
  }

  private static Workshop workshop(String title, UUID venue, Instant starts, String... people)
      throws SQLException {
    var event = new Workshop(UUID.randomUUID(), "planted-" + UUID.randomUUID());
    run(
        "insert into event (id, reference, course, title, summary, venue, online_link, joining,"
            + " status, capacity, over_by, places_taken, waiting, queue_last, approval, opens,"
            + " closes, cancel_by, starts, ends, owner, edition, version, changed) select ?, ?,"
            + " 'cpd-refresher', ?, '', ?, '', '', 'PUBLISHED', 9, 0, ?, 0, 0, 0, utc_timestamp() -"
            + " interval 9 day, ?, ?, ?, ?, id, 0, 1, utc_timestamp() from person where email = ?",
        event.id(),
        event.reference(),
        title,
        venue,
        people.length,
        utc(starts),
        utc(starts),
        utc(starts),
        utc(starts.plus(Duration.ofHours(2))),
        Person.NPWS.email());
    run(
        "insert into event_session (id, event, number, starts, ends, room) select ?, id, 1, starts,"
            + " ends, '' from event where id = ?",
        UUID.randomUUID(),
        event.id());
    run(
        "insert into event_trainer (event, person) select ?, id from person where email = ?",
        event.id(),
        Person.TRAINER.email());
    for (String name : people) {
      UUID who = person(name, "gwent").id();
      run(
          "insert into booking (id, reference, event, person, booker, channel, state, made,"
              + " pin_handed_over) values (?, ?, ?, ?, ?, 'WEB', 'CONFIRMED', utc_timestamp(), 0)",
          UUID.randomUUID(),
          "PLT-" + UUID.randomUUID().toString().substring(0, 8),
          event.id(),
          who,
          who);
    }
    return event;
  }

  private static void run(String sql, Object... values) throws SQLException {
    try (Connection database = Portal.running().connect();
        PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new AssertionError("planted nothing: " + sql);
      }
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  /** As the database keeps it. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
