package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * Everything that moves places, at once and over HTTP (design 4, tests 4 and 5): never too many
 * places, none idle while somebody waits, and whoever moves up does so in the order of the queue.
 */
@Tag("database")
class StormIT {

  private static final int ABREAST = 32;

  @RegisterExtension final Browsing browsing = new Browsing();

  private Rest team;

  @BeforeEach
  void signIn() {
    team = Rest.like(browsing.as(Person.NPWS, "/me"));
  }

  @Test
  void cancellations_bookings_offers_that_run_out_and_more_places_at_once() throws Exception {
    Planted.Workshop event = anEvent("Storm", 20, 8);
    List<String> first = bookAll(event, 40);
    assertThat(states(event, "CONFIRMED")).isEqualTo(20);
    Page form = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/edit");
    form.locator("[id$=':capacity']").fill("30");

    var steps = new ArrayList<Callable<HttpResponse<String>>>();
    first.subList(0, 20).forEach(booking -> steps.add(() -> cancel(booking)));
    people(200).forEach(person -> steps.add(() -> book(event, person)));
    for (int i = 0; i < 20; i++) {
      steps.add(
          () -> {
            runOut(event);
            return null;
          });
    }
    Collections.shuffle(steps, new Random(4));
    List<Future<HttpResponse<String>>> storm = start(steps);
    Browsing.press(form.locator("[id$=':save']"));
    everyAnswerIsAnAnswer(storm);

    Eventually.holds(
        "no offer waits to run out", Duration.ofSeconds(90), () -> overdue(event) == 0);
    everythingAddsUp(event);
    assertThat(number(event, "capacity")).isEqualTo(30);
    assertThat(number(event, "places_taken")).isEqualTo(30);
    // numbers were drawn from 1 on and nobody left the queue: those asked must be the lowest
    long asked =
        Tables.count(
            "booking_transition t join booking b on b.id = t.booking join event e on e.id = b.event"
                + " where e.reference = '"
                + event.reference()
                + "' and t.from_state = 'WAITLISTED' and t.to_state = 'OFFERED'");
    assertThat(asked).isPositive();
    assertThat(
            Tables.count(
                "booking b join event e on e.id = b.event where e.reference = '%s' and b.queue_number <= %d"
                    .formatted(event.reference(), asked)))
        .as("people who were passed over")
        .isZero();
  }

  @Test
  void people_who_move_both_ways_at_once_all_end_on_one_date() throws Exception {
    Planted.Workshop one = anEvent("There", 15, 0);
    Planted.Workshop other = anEvent("And back", 15, 0);
    List<String> there = bookAll(one, 15);
    List<String> back = bookAll(other, 10);

    var moves = new ArrayList<Callable<HttpResponse<String>>>();
    there.forEach(booking -> moves.add(() -> move(booking, other)));
    back.forEach(booking -> moves.add(() -> move(booking, one)));
    Collections.shuffle(moves, new Random(5));
    everyAnswerIsAnAnswer(start(moves));

    Eventually.holds(
        "nobody has both places",
        Duration.ofSeconds(90),
        () ->
            Tables.count(
                    "booking b join booking o on b.replaces = o.id and b.state = 'CONFIRMED'"
                        + " and o.state = 'CONFIRMED'")
                == 0);
    everythingAddsUp(one);
    everythingAddsUp(other);
    assertThat(states(one, "CONFIRMED") + states(other, "CONFIRMED")).isEqualTo(25);
  }

  /** The places of 43 forces go back at once, while people book and others give up. */
  @Test
  void forty_three_allocations_are_released_together_while_people_book() throws Exception {
    Planted.Workshop event = anEvent("Released", 100, 0);
    keepForForces(event, 43, 2);
    assertThat(number(event, "held")).isEqualTo(86);
    List<String> first = bookAll(event, 30);
    assertThat(states(event, "CONFIRMED")).isEqualTo(14);

    var steps = new ArrayList<Callable<HttpResponse<String>>>();
    people(120).forEach(person -> steps.add(() -> book(event, person)));
    first.subList(0, 10).forEach(booking -> steps.add(() -> cancel(booking)));
    Collections.shuffle(steps, new Random(6));
    List<Future<HttpResponse<String>>> storm = start(steps);
    Tables.change(
        "update allocation set releases = utc_timestamp(6) where event = (select id from event"
            + " where reference = '"
            + event.reference()
            + "')");
    everyAnswerIsAnAnswer(storm);

    Eventually.holds(
        "nothing is held any more", Duration.ofSeconds(90), () -> number(event, "held") == 0);
    everythingAddsUp(event);
    assertThat(states(event, "CONFIRMED")).isEqualTo(100);
    assertThat(states(event, "WAITLISTED")).isEqualTo(40);
    assertThat(
            Tables.count(
                "allocation a join event e on e.id = a.event where e.reference = '"
                    + event.reference()
                    + "' and a.state = 'RELEASED' and a.places = 0"))
        .isEqualTo(43);
  }

  private static void keepForForces(Planted.Workshop event, int forces, int places) {
    Tables.change(
        "insert into allocation (id, event, force_code, state, places, named, releases, changed)"
            + " select unhex(replace(uuid(), '-', '')), e.id, f.code, 'HELD', "
            + places
            + ", 0, utc_timestamp(6) + interval 1 day, utc_timestamp(6) from event e join (select"
            + " code from police_force order by code limit "
            + forces
            + ") f where e.reference = '"
            + event.reference()
            + "'");
    Tables.change(
        "update event set held = %d, places_taken = places_taken + %d where reference = '%s'"
            .formatted(forces * places, forces * places, event.reference()));
  }

  private static void everyAnswerIsAnAnswer(List<Future<HttpResponse<String>>> storm)
      throws Exception {
    for (Future<HttpResponse<String>> one : storm) {
      HttpResponse<String> answer = one.get();
      if (answer != null) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
      }
    }
  }

  /** The counters are what the bookings are; no place is idle while somebody waits. */
  private static void everythingAddsUp(Planted.Workshop event) {
    long taken = states(event, "CONFIRMED") + states(event, "OFFERED");
    long kept = taken + number(event, "held");
    assertThat(number(event, "places_taken")).isEqualTo(kept);
    assertThat(kept).isLessThanOrEqualTo(number(event, "capacity"));
    assertThat(number(event, "waiting")).isEqualTo(states(event, "WAITLISTED"));
    assertThat(number(event, "waiting") == 0 || kept == number(event, "capacity"))
        .as("a place is idle while somebody waits")
        .isTrue();
  }

  private static List<Future<HttpResponse<String>>> start(
      List<Callable<HttpResponse<String>>> steps) {
    ExecutorService runners = Executors.newFixedThreadPool(ABREAST);
    List<Future<HttpResponse<String>>> all = steps.stream().map(runners::submit).toList();
    runners.shutdown();
    return all;
  }

  private List<String> bookAll(Planted.Workshop event, int number) throws Exception {
    var bookings = new ArrayList<String>();
    for (UUID person : people(number)) {
      bookings.add(Rest.text("reference", book(event, person)));
    }
    return bookings;
  }

  private HttpResponse<String> book(Planted.Workshop event, UUID person) throws Exception {
    return team.post(
        "/api/v1/events/" + event.reference() + "/bookings",
        "storm-" + UUID.randomUUID(),
        "{\"person\":\"" + person + "\"}");
  }

  private HttpResponse<String> cancel(String booking) throws Exception {
    return team.delete("/api/v1/bookings/" + booking, "storm-" + UUID.randomUUID());
  }

  private HttpResponse<String> move(String booking, Planted.Workshop to) throws Exception {
    return team.post(
        "/api/v1/bookings/" + booking + "/transfer",
        "storm-" + UUID.randomUUID(),
        "{\"event\":\"" + to.reference() + "\"}");
  }

  /** As if the hours to answer had passed for one of those who were asked. */
  private static void runOut(Planted.Workshop event) {
    Tables.change(
        "update booking set offered_until = utc_timestamp(6) where state = 'OFFERED' and event ="
            + " (select id from event where reference = '"
            + event.reference()
            + "') order by queue_number, made limit 1");
  }

  private static long overdue(Planted.Workshop event) {
    return Tables.count(
        "booking b join event e on e.id = b.event where e.reference = '"
            + event.reference()
            + "' and b.state = 'OFFERED' and b.offered_until <= utc_timestamp(6)");
  }

  private static long states(Planted.Workshop event, String state) {
    return Tables.count(
        "booking b join event e on e.id = b.event where e.reference = '%s' and b.state = '%s'"
            .formatted(event.reference(), state));
  }

  private static int number(Planted.Workshop event, String column) {
    return Integer.parseInt(
        Tables.column(
                "select " + column + " from event where reference = '" + event.reference() + "'")
            .get(0));
  }

  private static Planted.Workshop anEvent(String title, int places, int answerHours)
      throws SQLException {
    Planted.Workshop event = Planted.workshopToCome(title, null);
    Tables.change(
        ("update event set capacity = %d, answer_hours = %d, course = 'train-the-trainer',"
                + " online_link = 'https://meet.example/storm' where reference = '%s'")
            .formatted(places, answerHours, event.reference()));
    Planted.withoutTrainer(event);
    return event;
  }

  private static List<UUID> people(int number) throws SQLException {
    var people = new ArrayList<UUID>();
    for (int i = 0; i < number; i++) {
      people.add(Planted.person("Storm", "gwent").id());
    }
    return people;
  }
}
