package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * Many want few places at once, over HTTP: nobody too many gets one, the queue has no gaps, and
 * what each was told is what the database says. Switching the lock off must break this, or the
 * races prove nothing.
 */
@Tag("database")
class RaceIT {

  private static final int PLACES = 20;
  private static final Pattern QUEUE_NUMBER = Pattern.compile("\"queueNumber\":(\\d+)");

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  /** Signed in once a test; books on behalf of all. */
  private Rest team;

  /**
   * Some thousand letters, and events that all may book, would be in the way of other tests. Each
   * letter is removed by its own key: who went through them by their state would lock the index
   * that the postman changes while he holds their rows, and one of the two would have to yield.
   */
  @AfterEach
  void clear() {
    List<String> waiting =
        Tables.column(
            "select concat('0x', hex(l.id)) from event e join booking b on b.event = e.id"
                + " join letter l on l.about = b.id"
                + " where e.reference like 'race-%' and l.state = 'QUEUED'");
    if (!waiting.isEmpty()) {
      Tables.change("delete from letter where id in (" + String.join(", ", waiting) + ")");
    }
    Tables.change("update event set status = 'CANCELLED' where reference like 'race-%'");
  }

  /** What one of the crowd was told. */
  record Told(int status, String id, String state, int queueNumber) {}

  /** Five times, or as often as {@code -Draces=…} says. */
  @Test
  void twenty_of_two_hundred_get_the_twenty_places_every_time() throws Exception {
    var tally = new RaceTally(PLACES);
    for (int race = 0; race < Integer.getInteger("races", 5); race++) {
      UUID event = anEvent();

      List<Told> told = race(event, peopleOf(200));

      tally.add(told, stored(event));
    }
    System.out.println(tally);
    assertThat(tally.clean()).as(tally.toString()).isTrue();
  }

  @Test
  void twenty_of_a_thousand_get_the_twenty_places_and_the_rest_wait_from_1_to_980()
      throws Exception {
    UUID event = anEvent();

    List<Told> told = race(event, peopleOf(1000));

    everythingAddsUp(told, stored(event));
  }

  @Test
  void one_person_booked_fifty_times_at_once_has_one_booking_and_one_letter() throws Exception {
    UUID event = anEvent();
    UUID person = peopleOf(1).get(0);

    List<Told> told =
        crowd(IntStream.range(0, 50).mapToObj(i -> order(event, person, "fifty-" + event + i)));

    assertThat(told).filteredOn(one -> one.status() == 201).hasSize(1);
    assertThat(told).filteredOn(one -> one.status() == 409).hasSize(49);
    oneBookingAndOneLetterForThePerson(event);
  }

  @Test
  void one_key_sent_fifty_times_at_once_gives_one_booking_and_one_letter() throws Exception {
    UUID event = anEvent();
    UUID person = peopleOf(1).get(0);

    List<Told> told =
        crowd(IntStream.range(0, 50).mapToObj(i -> order(event, person, "one-key-" + event)));

    assertThat(told).allSatisfy(one -> assertThat(one.status()).isEqualTo(201));
    assertThat(told).extracting(Told::id).containsOnly(told.get(0).id());
    oneBookingAndOneLetterForThePerson(event);
  }

  @Test
  void without_the_lock_the_same_race_gives_too_many_places() throws Exception {
    portal.restartWith("-Dalongside.test.lock=off");
    UUID event = anEvent();
    try {
      List<Told> told = race(event, peopleOf(200));

      assertThat(told)
          .filteredOn(one -> "CONFIRMED".equals(one.state()))
          .as("places given without the lock")
          .hasSizeGreaterThan(PLACES);
    } finally {
      portal.restartWith();
      forget(event);
    }
  }

  /** What does not add up must not stay for other tests to find. */
  private void forget(UUID event) throws SQLException {
    String of = " where booking in (select id from booking where event = ?)";
    for (String table : List.of("booking_transition", "attendance", "needs", "submission")) {
      delete("delete from " + table + of, event);
    }
    delete("delete from booking where event = ?", event);
    delete("delete from event_session where event = ?", event);
    delete("delete from event where id = ?", event);
  }

  private void delete(String sql, UUID event) throws SQLException {
    try (Connection database = portal.connect();
        var statement = database.prepareStatement(sql)) {
      statement.setBytes(1, bytes(event));
      statement.executeUpdate();
    }
  }

  private static void everythingAddsUp(List<Told> told, List<Told> stored) {
    assertThat(told).allSatisfy(one -> assertThat(one.status()).isEqualTo(201));
    assertThat(told).filteredOn(one -> one.state().equals("CONFIRMED")).hasSize(PLACES);
    assertThat(told.stream().map(Told::queueNumber).filter(number -> number > 0).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, told.size() - PLACES).boxed().toList());
    assertThat(stored).containsExactlyInAnyOrderElementsOf(told);
  }

  private List<Told> race(UUID event, List<UUID> people) throws Exception {
    return crowd(people.stream().map(person -> order(event, person, "race-" + event + person)));
  }

  private Callable<Told> order(UUID event, UUID person, String key) {
    if (team == null) {
      team = Rest.like(browsing.as(Person.NPWS, "/me"));
    }
    return () -> {
      HttpResponse<String> answer =
          team.post(
              "/api/v1/events/" + event + "/bookings",
              key.substring(0, Math.min(80, key.length())),
              "{\"person\":\"" + person + "\"}");
      if (answer.statusCode() != 201) {
        return new Told(answer.statusCode(), "", "", 0);
      }
      Matcher number = QUEUE_NUMBER.matcher(answer.body());
      return new Told(
          201,
          Rest.text("id", answer),
          Rest.text("state", answer),
          number.find() ? Integer.parseInt(number.group(1)) : 0);
    };
  }

  /** Sixty-four at the line at a time, as many as there are connections, all off at one signal. */
  private static List<Told> crowd(java.util.stream.Stream<Callable<Told>> orders) throws Exception {
    List<Callable<Told>> all = orders.toList();
    int abreast = Math.min(64, all.size());
    var start = new CyclicBarrier(abreast);
    ExecutorService runners = Executors.newFixedThreadPool(abreast);
    try {
      var results = new ArrayList<Future<Told>>();
      for (int i = 0; i < all.size(); i++) {
        boolean first = i < abreast;
        Callable<Told> order = all.get(i);
        results.add(
            runners.submit(
                () -> {
                  if (first) {
                    start.await();
                  }
                  return order.call();
                }));
      }
      var told = new ArrayList<Told>();
      for (Future<Told> result : results) {
        told.add(result.get());
      }
      return told;
    } finally {
      runners.shutdownNow();
    }
  }

  private UUID anEvent() throws SQLException {
    UUID event = UUID.randomUUID();
    try (Connection database = portal.connect();
        var insert =
            database.prepareStatement(
                "insert into event (id, reference, course, title, summary, online_link, joining,"
                    + " status, capacity, over_by, places_taken, waiting, queue_last, approval,"
                    + " opens, closes, cancel_by, starts, ends, owner, edition, version, changed)"
                    + " select ?, ?, 'train-the-trainer', 'A race', '', '', '', 'PUBLISHED', ?, 0, 0,"
                    + " 0, 0, 0, now(6) - interval 1 day, now(6) + interval 10 day, now(6) + interval"
                    + " 10 day, now(6) + interval 20 day, now(6) + interval 21 day, id, 0, 1, now(6)"
                    + " from person where email is not null limit 1");
        var session =
            database.prepareStatement(
                "insert into event_session (id, event, number, starts, ends, room) values (?, ?, 1,"
                    + " now(6) + interval 20 day, now(6) + interval 21 day, '')")) {
      insert.setBytes(1, bytes(event));
      insert.setString(2, "race-" + event);
      insert.setInt(3, PLACES);
      insert.executeUpdate();
      session.setBytes(1, bytes(UUID.randomUUID()));
      session.setBytes(2, bytes(event));
      session.executeUpdate();
    }
    return event;
  }

  private List<UUID> peopleOf(int number) throws SQLException {
    var people = new ArrayList<UUID>();
    try (Connection database = portal.connect();
        var insert =
            database.prepareStatement(
                "insert into person (id, name, printed_name, email, kind, state, known_since,"
                    + " version) values (?, 'Racer', '', ?, 'OFFICER', 'ACTIVE', now(6), 0)")) {
      for (int i = 0; i < number; i++) {
        UUID person = UUID.randomUUID();
        people.add(person);
        insert.setBytes(1, bytes(person));
        insert.setString(2, person + "@race.example");
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return people;
  }

  /** Every booking of this event, as those who made them should have been told. */
  private List<Told> stored(UUID event) throws SQLException {
    var stored = new ArrayList<Told>();
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select id, state, coalesce(queue_number, 0) from booking where event = ?")) {
      query.setBytes(1, bytes(event));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          ByteBuffer id = ByteBuffer.wrap(rows.getBytes(1));
          UUID booking = new UUID(id.getLong(), id.getLong());
          stored.add(new Told(201, booking.toString(), rows.getString(2), rows.getInt(3)));
        }
      }
    }
    return stored;
  }

  private void oneBookingAndOneLetterForThePerson(UUID event) throws SQLException {
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select count(distinct b.id), count(l.id), e.places_taken from event e"
                    + " join booking b on b.event = e.id join letter l on l.about = b.id"
                    + " and l.kind = 'booking-confirmed' where e.id = ? group by e.id")) {
      query.setBytes(1, bytes(event));
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(1);
        assertThat(rows.getInt(2)).isEqualTo(1);
        assertThat(rows.getInt(3)).isEqualTo(1);
      }
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
