package uk.npws.alongside.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import uk.npws.alongside.bench.Guests.Guest;
import uk.npws.alongside.bench.Workshops.Workshop;
import uk.npws.alongside.launcher.Stage;

/** What is done to the running portal, and in which order. */
final class Operations {

  static final int READERS = 8;
  static final int BOOKERS = 16;
  static final int SIGNING_IN = 4;

  /**
   * It runs through the most code, and much of that once for several bookings: its processor time
   * goes on falling until some 35,000 were made.
   */
  private static final int BOOKING_WARM_UPS = 5;

  /** No course of the demo is that large; the guests of all rounds must fit. */
  private static final int PLENTY = 1_000_000;

  /** What a page of the portal or a command does, and what is wanted of it. */
  record Operation(Measure measure, Aim aim, Statements.Count statements) {}

  private final Stage stage;
  private final int relay;
  private final Pace pace;
  private final Consumer<String> teller;
  private final Processes processes;
  private final Crew crew;
  private final Statements statements;
  private final Cast cast;
  private final BareDatabase bare;
  private final List<Guest> members;

  final List<Operation> operations = new ArrayList<>();
  final List<Race.Result> races = new ArrayList<>();
  final Map<String, PageWeight.Weight> weights = new LinkedHashMap<>();
  final Map<String, double[]> memory = new LinkedHashMap<>();
  Measure file;
  Measure json;
  Measure insert;
  Measure contended;
  Measure writes;
  Measure wholeBooking;
  Measure sending;
  Measure asking;
  Measure booking;
  Measure signIn;
  Measure list;

  /**
   * @param relay the port that takes mail
   */
  Operations(Stage stage, int relay, Connection database, Pace pace, Consumer<String> teller)
      throws Exception {
    this.relay = relay;
    this.stage = stage;
    this.pace = pace;
    this.teller = teller;
    this.processes = new Processes(stage);
    this.crew = new Crew(processes);
    this.statements = new Statements(database);
    this.cast = new Cast(stage.portal().port(), database, READERS);
    this.bare = new BareDatabase(stage.database());
    teller.accept("Writing " + pace.guests() + " people to measure with");
    this.members = cast.members(pace.guests());
  }

  void measure() throws Exception {
    remember("after the start");
    define();
    List<Measure> reading = new ArrayList<>(List.of(file, json, insert));
    operations.stream().map(Operation::measure).forEach(reading::add);
    inTurns(reading);
    weigh();
    remember("after the pages");
    book();
    remember("after bookings and races");
  }

  /** Booking alone, and what it is held against; the demo's pages are left cold. */
  void measureBooking() throws Exception {
    contended = new Measure("bare contended transaction", BOOKERS, client -> bare.contended());
    defineBooking();
    book();
  }

  private void book() throws Exception {
    inTurns(List.of(contended));
    for (int more = 1; more < BOOKING_WARM_UPS; more++) {
      warmUp(booking);
    }
    inTurns(List.of(booking));
    BareBooking alone = new BareBooking(stage.database(), relay);
    writes = new Measure("what a booking writes", BOOKERS, client -> alone.writes());
    wholeBooking =
        new Measure("what a booking reads and writes", BOOKERS, client -> alone.readsAndWrites());
    sending =
        new Measure(
            "what a booking reads, writes and sends",
            BOOKERS,
            client -> alone.readsWritesAndSends());
    inTurns(List.of(writes, wholeBooking, sending, asking));
    race();
  }

  private void define() throws Exception {
    String event = cast.eventPage();
    String lesson = cast.learningPage();
    file = new Measure("a small file", READERS, visiting("/resources/alongside/favicon.svg"));
    json = new Measure("JSON of the list of events", READERS, visiting("/api/v1/events"));
    insert = new Measure("one durable insert", BOOKERS, client -> bare.insert());
    contended = new Measure("bare contended transaction", BOOKERS, client -> bare.contended());

    list = new Measure("list of events, visitor", READERS, visiting("/events"));
    add(list, Aim.atLeast(400, "38 per s, p50 204 ms").within(20));
    add(
        new Measure("list of events, signed in", READERS, signedIn("/events")),
        Aim.atLeast(200, "–"));
    add(
        new Measure("event page, visitor", READERS, visiting(event)),
        Aim.atLeast(400, "24 per s, p50 321 ms").within(20));
    add(
        new Measure("event page, signed in", READERS, signedIn(event)),
        Aim.atLeast(200, "14.6 per s, p50 537 ms"));
    add(
        new Measure("learning page, signed in", READERS, signedIn(lesson)),
        Aim.atLeast(350, "29.6 per s, p50 256 ms").within(22));
    add(
        new Measure("my page, signed in", READERS, signedIn("/me")),
        Aim.atLeast(200, "18.3 per s"));
    AtomicInteger next = new AtomicInteger();
    signIn =
        new Measure(
            "sign in (page, form, own page)",
            SIGNING_IN,
            client -> new SignInFlow(stage.portal().port(), members, next));
    add(signIn, Aim.atLeast(25, "8.5 per s, weak hash"));
    defineBooking();
  }

  private void defineBooking() throws Exception {
    Iterator<Guest> people = members.iterator();
    Workshop workshop = cast.workshops().withPlaces(PLENTY);
    booking =
        new Measure(
            "book a place, distinct people, one event",
            BOOKERS,
            client -> cast.booking(workshop, people));
    asking =
        new Measure(
            "a request to book, refused at the door",
            BOOKERS,
            client -> cast.askingOnly(workshop, members.get(client)));
  }

  private void add(Measure measure, Aim aim) throws Exception {
    try (Task once = measure.maker().forClient(0)) {
      operations.add(new Operation(measure, aim, statements.of(once)));
    }
  }

  private Task.Maker visiting(String path) {
    return client -> Cast.reading(cast.visitor(), path);
  }

  private Task.Maker signedIn(String path) {
    return client -> Cast.reading(cast.reader(client), path);
  }

  /** Round by round through all of them, so that a noisy moment of the machine hits all alike. */
  private void inTurns(List<Measure> measures) throws Exception {
    for (Measure measure : measures) {
      teller.accept("Warming up: " + measure.name());
      warmUp(measure);
    }
    for (int round = 1; round <= pace.rounds(); round++) {
      for (Measure measure : measures) {
        Round result = crew.work(measure.clients(), measure.maker(), pace.round());
        measure.add(result);
        teller.accept(
            "Round %d, %s: %s per s; CPU %s ms server, %s ms database"
                .formatted(
                    round,
                    measure.name(),
                    Figures.show(result.perSecond()),
                    Figures.show(result.portalMillisEach()),
                    Figures.show(result.databaseMillisEach())));
      }
    }
  }

  /**
   * Until the server's compiler has seen enough of it: it begins with what runs often, after some
   * thousand requests, and needs some thousand more to make the whole of a request fast.
   */
  private void warmUp(Measure measure) throws Exception {
    long end = System.nanoTime() + pace.warmUp().toNanos();
    for (int done = 0; done < pace.warmUpRequests() && System.nanoTime() < end; ) {
      done += crew.work(measure.clients(), measure.maker(), pace.round()).nanos().length;
    }
  }

  private void weigh() throws Exception {
    weigh("list of events, visitor", cast.visitor(), "/events");
    weigh("event page, visitor", cast.visitor(), cast.eventPage());
    weigh("event page, signed in", cast.reader(0), cast.eventPage());
    weigh("my page", cast.reader(0), "/me");
    weigh("learning page", cast.reader(0), cast.learningPage());
    weigh("a desk (letters)", cast.nationalTeam(), "/desk/letters");
    weigh("a page with PrimeFaces (style)", cast.nationalTeam(), "/style");
  }

  private void weigh(String name, Wire wire, String path) throws Exception {
    try (wire) {
      weights.put(name, PageWeight.of(wire, stage.portal().address(), path));
    }
  }

  private void race() throws Exception {
    Race race = new Race(cast.workshops(), members, stage.portal().port());
    race.run(); // warm-up
    for (int i = 1; i <= pace.races(); i++) {
      Race.Result result = race.run();
      races.add(result);
      teller.accept(
          "Race %d: %s s, %s%s"
              .formatted(
                  i,
                  Figures.show(result.seconds()),
                  result.told(),
                  result.isRight() ? "" : ", NOT RIGHT: " + result.kept()));
    }
  }

  private void remember(String moment) {
    memory.put(moment, new double[] {processes.portalMegabytes(), processes.databaseMegabytes()});
  }
}
