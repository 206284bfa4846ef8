package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * Whoever waits for the same event is booked together, in one transaction, and must be told what
 * would be said to each alone. The test holds the event's row until all of them wait.
 */
@Tag("database")
class TogetherIT {

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  private Rest team;

  private String loggedBefore;

  @BeforeEach
  void remember() throws Exception {
    loggedBefore = portal.log();
  }

  /** What the server logged when people who came together had to go each alone. */
  private boolean apart() throws IOException {
    return portal.log().substring(loggedBefore.length()).contains("go each alone");
  }

  /** What each was told, under a name that the test gives it. */
  private final Map<String, CompletableFuture<HttpResponse<String>>> told = new HashMap<>();

  private void ask(Planted.Workshop event, String name, UUID person, String key, String more) {
    told.put(
        name,
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return team.post(
                    "/api/v1/events/" + event.reference() + "/bookings",
                    key,
                    "{\"person\":\"" + person + "\"" + more + "}");
              } catch (Exception fault) {
                throw new IllegalStateException(fault);
              }
            },
            task -> new Thread(task).start()));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static UUID person(String name) throws Exception {
    return Planted.person(name, "gwent").id();
  }

  private int status(String name) {
    return told.get(name).join().statusCode();
  }

  private String id(String name) {
    assertThat(status(name)).as(told.get(name).join().body()).isEqualTo(201);
    return Rest.text("id", told.get(name).join());
  }

  /** All of this is asked for while the event's row is held, so that it waits together. */
  private void whileHeld(Planted.Workshop event, Asking asking) throws Exception {
    team = Rest.like(browsing.as(Person.NPWS, "/me"));
    try (Connection holder = portal.connect()) {
      holder.setAutoCommit(false);
      try (var lock =
          holder.prepareStatement("select places_taken from event where id = ? for update")) {
        lock.setBytes(1, Planted.bytes(event.id()));
        lock.executeQuery();
      }
      asking.all();
      Thread.sleep(1500); // until all wait; who comes later goes alone, which changes no answer
      holder.rollback();
    }
    told.values().forEach(CompletableFuture::join);
  }

  /** Of a course that builds on no other. */
  private static Planted.Workshop forAll(String title, String... people) throws Exception {
    var event = Planted.workshopToCome(title, null, people);
    course(event, "train-the-trainer");
    return event;
  }

  private static void course(Planted.Workshop event, String course) {
    Tables.change(
        "update event set course = '"
            + course
            + "', version = version + 1, revision = revision + 1 where reference = '"
            + event.reference()
            + "'");
  }

  private interface Asking {
    void all() throws Exception;
  }

  private static List<String> column(String sql, Planted.Workshop event) {
    return Tables.column(sql + " where e.reference = '" + event.reference() + "'");
  }

  /** The one person who has a booking of it. */
  private static UUID attendee(Planted.Workshop event) {
    String hex =
        column("select lower(hex(b.person)) from booking b join event e on e.id = b.event", event)
            .get(0);
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  @Test
  void each_is_told_what_would_be_said_to_them_alone() throws Exception {
    var event = forAll("Together", "Had One Already");
    UUID already = attendee(event);
    UUID twice = person("Asked Twice");

    whileHeld(
        event,
        () -> {
          for (int i = 0; i < 6; i++) {
            ask(event, "fine " + i, person("Fine " + i), key(), "");
          }
          ask(event, "twice", twice, key(), "");
          ask(event, "twice again", twice, key(), "");
          ask(event, "already", already, key(), "");
          ask(event, "nobody", UUID.randomUUID(), key(), "");
          ask(event, "needs of another", person("Eats"), key(), ",\"diet\":\"none\"");
        });

    assertThat(apart()).isFalse();
    var ids = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      ids.add(id("fine " + i));
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(List.of(status("twice"), status("twice again"))).containsExactlyInAnyOrder(201, 409);
    assertThat(told.get("already").join().body()).contains("already");
    assertThat(status("already")).isEqualTo(409);
    assertThat(status("nobody")).isEqualTo(422);
    assertThat(status("needs of another")).isEqualTo(403);
    String bookings = " from booking b join event e on e.id = b.event";
    assertThat(column("select b.state" + bookings, event)).hasSize(8).containsOnly("CONFIRMED");
    assertThat(column("select e.places_taken from event e", event)).containsExactly("8");
    assertThat(
            column(
                "select l.id"
                    + bookings
                    + " join letter l on l.about = b.id and l.kind = 'booking-confirmed'",
                event))
        .hasSize(7);
    assertThat(
            column(
                "select a.id"
                    + bookings
                    + " join audit_entry a on a.subject = lower(concat("
                    + "insert(insert(insert(insert(hex(b.id),9,0,'-'),14,0,'-'),19,0,'-'),24,0,'-')))"
                    + " and a.action = 'booking confirmed'",
                event))
        .hasSize(7);
  }

  @Test
  void the_last_places_go_to_as_many_and_who_will_not_wait_is_refused() throws Exception {
    var event = forAll("Last places", "A", "B", "C", "D", "E", "F");

    whileHeld(
        event,
        () -> {
          for (int i = 0; i < 6; i++) {
            ask(event, "waits " + i, person("Waits " + i), key(), "");
            ask(event, "not " + i, person("Not " + i), key(), ",\"waitingList\":false");
          }
        });

    assertThat(apart()).isFalse();
    long refused = told.values().stream().filter(one -> one.join().statusCode() == 409).count();
    List<String> states =
        column("select b.state from booking b join event e on e.id = b.event", event);
    assertThat(states).filteredOn("CONFIRMED"::equals).hasSize(9);
    assertThat(states).filteredOn("WAITLISTED"::equals).hasSize((int) (12 - 3 - refused));
    assertThat(
            column(
                "select b.queue_number from booking b join event e on e.id = b.event and"
                    + " b.queue_number is not null",
                event))
        .containsExactlyInAnyOrderElementsOf(numbers((int) (9 - refused)));
    told.forEach(
        (name, answer) ->
            assertThat(answer.join().statusCode())
                .as(name)
                .isIn(name.startsWith("waits") ? List.of(201) : List.of(201, 409)));
    assertThat(refused).isBetween(3L, 6L);
  }

  private static List<String> numbers(int last) {
    var numbers = new ArrayList<String>();
    for (int i = 1; i <= last; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  @Test
  void who_lacks_the_earlier_course_is_refused_and_who_attended_it_has_a_place() throws Exception {
    var earlier = Planted.workshopThatHasBegun("The earlier one", "Has Attended");
    course(earlier, "train-the-trainer");
    Tables.change(
        "update booking b join event e on e.id = b.event set b.state = 'ATTENDED' where"
            + " e.reference = '"
            + earlier.reference()
            + "'");
    UUID trained = attendee(earlier);
    var event = Planted.workshopToCome("Builds on it", null);

    whileHeld(
        event,
        () -> {
          for (int i = 0; i < 4; i++) {
            ask(event, "untrained " + i, person("Untrained " + i), key(), "");
          }
          ask(event, "trained", trained, key(), "");
          for (int i = 4; i < 8; i++) {
            ask(event, "untrained " + i, person("Untrained " + i), key(), "");
          }
        });

    assertThat(apart()).isFalse();
    id("trained");
    for (int i = 0; i < 8; i++) {
      assertThat(status("untrained " + i)).isEqualTo(409);
      assertThat(told.get("untrained " + i).join().body()).contains("not-trained");
    }
    assertThat(attendee(event)).isEqualTo(trained);
  }

  @Test
  void the_same_submission_twice_among_them_is_one_booking() throws Exception {
    var event = forAll("Sent twice");
    var people = new ArrayList<UUID>();
    for (int i = 0; i < 5; i++) {
      people.add(person("Sends Twice " + i));
    }

    whileHeld(
        event,
        () -> {
          for (int i = 0; i < people.size(); i++) {
            String key = key();
            ask(event, "first " + i, people.get(i), key, "");
            ask(event, "again " + i, people.get(i), key, "");
          }
        });

    Eventually.holds("the log says why", Duration.ofSeconds(10), this::apart);
    for (int i = 0; i < people.size(); i++) {
      assertThat(id("first " + i)).isEqualTo(id("again " + i));
    }
    assertThat(column("select e.places_taken from event e", event)).containsExactly("5");
  }

  @Test
  void an_event_that_was_changed_while_they_waited_is_booked_as_it_is_now() throws Exception {
    var event = forAll("Changed meanwhile");

    team = Rest.like(browsing.as(Person.NPWS, "/me"));
    try (Connection holder = portal.connect()) {
      holder.setAutoCommit(false);
      try (var change =
          holder.prepareStatement(
              "update event set title = 'Changed under them', revision = revision + 1,"
                  + " version = version + 1 where id = ?")) {
        change.setBytes(1, Planted.bytes(event.id()));
        assertThat(change.executeUpdate()).isEqualTo(1);
      }
      for (int i = 0; i < 8; i++) {
        ask(event, "one " + i, person("Changed " + i), key(), "");
      }
      Thread.sleep(1500);
      holder.commit();
    }

    for (int i = 0; i < 8; i++) {
      id("one " + i);
    }
    assertThat(
            column(
                "select l.body from booking b join event e on e.id = b.event"
                    + " join letter l on l.about = b.id and l.kind = 'booking-confirmed'",
                event))
        .hasSize(8)
        .allSatisfy(body -> assertThat(body).contains("Changed under them"));
  }
}
