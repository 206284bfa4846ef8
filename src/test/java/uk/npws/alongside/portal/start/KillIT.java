package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;

/** What somebody was told is stored is stored. */
@Tag("database")
class KillIT {

  private static final int BOOKINGS = 50;
  private static final int BEFORE_THE_KILL = 15;

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void
      after_kill_9_in_the_middle_of_fifty_bookings_each_acknowledged_one_and_its_letters_are_there_once()
          throws Exception {
    String event = anEventOfTheFuture();
    List<UUID> people = peopleNotYetOn(event);
    Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();

    bookUntilKilled(event, people, acknowledged);
    portal.process().restart();
    Browsing.everybodyIsSignedOut();

    assertThat(acknowledged.size()).isBetween(BEFORE_THE_KILL, BOOKINGS);
    assertThat(bookingsOf(event, people).entrySet()).containsAll(acknowledged.entrySet());
    bookAgainWithTheSameKeys(event, people, acknowledged);
    assertThat(bookingsOf(event, people)).isEqualTo(acknowledged).hasSize(BOOKINGS);
    everyLetterArrivesOnce(acknowledged);
  }

  private void bookUntilKilled(String event, List<UUID> people, Map<UUID, UUID> acknowledged)
      throws InterruptedException {
    Rest npws = Rest.like(browsing.as(Person.NPWS, "/me"));
    var enough = new CountDownLatch(BEFORE_THE_KILL);
    var clerks = Executors.newFixedThreadPool(4);
    for (UUID person : people) {
      clerks.submit(
          () -> {
            book(npws, event, person).ifPresent(booking -> acknowledged.put(person, booking));
            enough.countDown();
            return null;
          });
    }
    clerks.shutdown();
    assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
    portal.process().kill();
    assertThat(clerks.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  private void bookAgainWithTheSameKeys(
      String event, List<UUID> people, Map<UUID, UUID> acknowledged) throws InterruptedException {
    Rest npws = Rest.like(browsing.as(Person.NPWS, "/me"));
    for (UUID person : people) {
      UUID booking = book(npws, event, person).orElseThrow();
      UUID before = acknowledged.put(person, booking);
      assertThat(before == null || before.equals(booking)).isTrue();
    }
  }

  /** The id of the booking, when the portal says that it is made. */
  private static Optional<UUID> book(Rest npws, String event, UUID person)
      throws InterruptedException {
    try {
      HttpResponse<String> answer =
          npws.post(
              "/api/v1/events/" + event + "/bookings",
              "kill-" + person,
              "{\"person\":\"" + person + "\"}");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return Optional.of(UUID.fromString(Rest.text("id", answer)));
    } catch (IOException killed) {
      return Optional.empty();
    }
  }

  private String anEventOfTheFuture() throws SQLException {
    try (Connection database = portal.connect();
        var rows =
            database
                .createStatement()
                .executeQuery(
                    "select e.reference from event e where e.status = 'PUBLISHED' and e.approval = 0"
                        + " and e.course not in (select course from course_prerequisite)"
                        + " and e.opens < now(6) and e.closes > now(6) + interval 1 day order by"
                        + " e.capacity - e.places_taken desc limit 1")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private List<UUID> peopleNotYetOn(String event) throws SQLException {
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select p.id from person p where p.state = 'ACTIVE' and p.email is not null and not"
                    + " exists (select 1 from booking b join event e on e.id = b.event where"
                    + " b.person = p.id and e.reference = ?) order by p.id limit "
                    + BOOKINGS)) {
      query.setString(1, event);
      var people = new ArrayList<UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(uuid(rows.getBytes(1)));
        }
      }
      assertThat(people).hasSize(BOOKINGS);
      return people;
    }
  }

  /** The living bookings of these people on the event; two of one person would be a fault. */
  private Map<UUID, UUID> bookingsOf(String event, List<UUID> people) throws SQLException {
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select b.person, b.id from booking b join event e on e.id = b.event where"
                    + " e.reference = ? and b.live = 1")) {
      query.setString(1, event);
      var bookings = new HashMap<UUID, UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          UUID person = uuid(rows.getBytes(1));
          if (people.contains(person)) {
            assertThat(bookings.put(person, uuid(rows.getBytes(2)))).isNull();
          }
        }
      }
      return bookings;
    }
  }

  private void everyLetterArrivesOnce(Map<UUID, UUID> bookings) throws SQLException {
    var numbers = new HashSet<String>();
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select id, kind, recipient_address from letter where about = ?")) {
      for (UUID booking : bookings.values()) {
        query.setBytes(1, bytes(booking));
        var written = new HashSet<String>();
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            numbers.add("<" + uuid(rows.getBytes(1)) + "@alongside.letters>");
            assertThat(written.add(rows.getString(2) + " " + rows.getString(3))).isTrue();
          }
        }
        assertThat(written).isNotEmpty();
      }
    }
    Eventually.holds(
        "every letter has come", Duration.ofMinutes(2), () -> arrived().containsAll(numbers));
  }

  /** A letter sent twice by the crash bears the same number, and is one to whoever gets it. */
  private HashSet<String> arrived() throws Exception {
    var numbers = new HashSet<String>();
    for (var letter : portal.mailbox().letters()) {
      numbers.add(letter.getMessageID());
    }
    return numbers;
  }

  private static UUID uuid(byte[] id) {
    ByteBuffer bytes = ByteBuffer.wrap(id);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
