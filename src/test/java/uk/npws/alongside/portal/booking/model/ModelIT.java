package uk.npws.alongside.portal.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
 * Two thousand random sequences of commands over HTTP, each beside a model of the rules: every
 * answer is the one the model expects, and after each round the database is, booking by booking,
 * what the model is, with one step written down and one letter posted for each thing that happened.
 *
 * <p>All sequences go abreast in rounds. Between rounds time passes: the days of an event, or the
 * hours to answer an offer, are moved to the past in its rows, which for that event is the same as
 * moving the clock, and the portal's own clock has to notice. {@code -Dsequences=…} runs more,
 * {@code -Dsequences.from=…} others.
 */
class ModelIT {

  private static final int SEQUENCES = Integer.getInteger("sequences", 2000);
  private static final long FIRST = Long.getLong("sequences.from", 1);
  private static final int ABREAST = 12;
  private static final int ROUNDS = 3;
  private static final int COMMANDS_A_ROUND = 2;

  private static final Duration A_WALK_OF_THE_CLOCK = Duration.ofSeconds(120);

  @RegisterExtension final Browsing browsing = new Browsing();

  /** Some ten thousand letters would keep the demo's mail server busy for the tests that follow. */
  @BeforeEach
  void holdTheMail() {
    Portal.running().mailbox().stop();
  }

  @AfterEach
  void clear() throws SQLException {
    Ground.clear();
    Portal.running().mailbox().start();
  }

  @Test
  void two_thousand_sequences_of_commands_end_where_the_rules_say() throws Exception {
    Tale.Cast cast = cast();
    List<Tale> tales =
        LongStream.range(FIRST, FIRST + SEQUENCES).mapToObj(seed -> new Tale(seed, cast)).toList();
    Ground.plant(tales.stream().flatMap(tale -> tale.world.occasions.stream()).toList());

    for (int round = 0; round < ROUNDS; round++) {
      everyTaleGoesOn(tales);
      timePasses(tales);
      takeStock(tales, cast);
    }
    System.out.println("commands " + commands(tales));
  }

  /** How often each was given, by its first words. */
  private static Map<String, Long> commands(List<Tale> tales) {
    return tales.stream()
        .flatMap(Tale::commands)
        .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
  }

  private Tale.Cast cast() throws SQLException {
    var people = new ArrayList<UUID>();
    people.add(
        UUID.fromString(
            Tables.uuid(
                "select hex(id) from person where email = '" + Person.MEMBER.email() + "'")));
    for (int i = 1; i < 6; i++) {
      people.add(Planted.person("Model " + i, Ground.FORCE).id());
    }
    return new Tale.Cast(
        Rest.like(browsing.as(Person.NPWS, "/me")),
        Rest.like(browsing.as(Person.COORDINATOR, "/me")),
        Rest.like(browsing.as(Person.MEMBER, "/me")),
        people);
  }

  private static void everyTaleGoesOn(List<Tale> tales) throws Exception {
    ExecutorService runners = Executors.newFixedThreadPool(ABREAST);
    try {
      List<Callable<Void>> all =
          tales.stream()
              .<Callable<Void>>map(
                  tale ->
                      () -> {
                        tale.go(COMMANDS_A_ROUND);
                        return null;
                      })
              .toList();
      for (Future<Void> one : runners.invokeAll(all)) {
        one.get();
      }
    } finally {
      runners.shutdown();
    }
  }

  private static void timePasses(List<Tale> tales) throws Exception {
    var moved = new ArrayList<String>();
    for (Tale tale : tales) {
      moved.addAll(tale.timePasses());
    }
    Ground.change(moved);
    Eventually.holds(
        "the clock has nothing left to do",
        A_WALK_OF_THE_CLOCK,
        () -> unanswered() + changeovers() + allotments() == 0);
    tales.forEach(tale -> tale.world.settle());
  }

  private static long unanswered() {
    return Tables.count("booking where state = 'OFFERED' and offered_until <= utc_timestamp(6)");
  }

  private static long allotments() {
    return Tables.count(
        "allocation a join event e on e.id = a.event where a.state in ('RESERVED', 'HELD')"
            + " and (a.releases <= utc_timestamp(6) or e.starts <= utc_timestamp(6))");
  }

  private static long changeovers() {
    return Tables.count(
        "booking b join booking o on b.replaces = o.id join event e on e.id = o.event"
            + " where b.state = 'CONFIRMED' and o.state = 'CONFIRMED'"
            + " and e.starts > utc_timestamp(6)");
  }

  private static void takeStock(List<Tale> tales, Tale.Cast cast) throws SQLException {
    var stock = new Stocktaking(Ground.bookings(), Ground.counts(), cast.people());
    List<String> wrong =
        tales.stream()
            .filter(tale -> !stock.wrong(tale.world).isEmpty())
            .map(tale -> stock.wrong(tale.world) + " in " + tale)
            .toList();
    assertThat(wrong.stream().limit(3)).as(wrong.size() + " sequences went wrong").isEmpty();
  }
}
