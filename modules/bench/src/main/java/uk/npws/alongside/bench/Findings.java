package uk.npws.alongside.bench;

import java.util.List;

/** Tells what the operations came to. */
final class Findings {

  /** Of the rate of the bare contended transaction, for booking. */
  private static final double SHARE_WANTED = .25;

  private final Operations of;
  private final Report report;

  Findings(Operations of, Report report) {
    this.of = of;
    this.report = report;
  }

  void report(Alone alone) {
    pages();
    booking();
    limits(alone);
    weights();
    memory();
  }

  private void pages() {
    Table table =
        new Table(
            "operation",
            "clients",
            "per s",
            "p50 ms",
            "p99 ms",
            "CPU ms server",
            "CPU ms database",
            "statements (reading)",
            "elsewhere",
            "aim",
            "reached");
    for (Operations.Operation operation : of.operations) {
      Measure measure = operation.measure();
      table.row(
          measure.name(),
          String.valueOf(measure.clients()),
          Figures.show(measure.perSecond()),
          Figures.show(measure.p50()),
          Figures.show(measure.p99()),
          Figures.show(measure.portalMillis()),
          Figures.show(measure.databaseMillis()),
          Figures.show(operation.statements().all())
              + " ("
              + Figures.show(operation.statements().selects())
              + ")",
          operation.aim().elsewhere(),
          operation.aim().wanted(),
          operation.aim().verdict(measure));
    }
    report.heading("Pages").add(table);
    failures();
  }

  private void failures() {
    of.operations.stream()
        .map(Operations.Operation::measure)
        .filter(measure -> measure.failures() > 0)
        .forEach(
            measure ->
                report.line(
                    "**%d of %d requests failed: %s**"
                        .formatted(
                            measure.failures(),
                            measure.failures() + measure.requests(),
                            measure.name())));
  }

  private void booking() {
    Measure booking = of.booking;
    double share = booking.perSecond() / of.contended.perSecond();
    List<Race.Result> races = of.races;
    long right = races.stream().filter(Race.Result::isRight).count();
    long over = races.stream().filter(race -> race.overbookedBy() > 0).count();
    int twice = races.stream().mapToInt(race -> race.kept().twice()).sum();
    double seconds = Figures.median(races, Race.Result::seconds);
    double slowest = races.stream().mapToDouble(Race.Result::seconds).max().orElse(Double.NaN);
    report
        .heading("Booking")
        .add(
            new Table("what", "found", "elsewhere", "aim", "reached")
                .row(
                    booking.name() + ", " + booking.clients() + " clients, by the REST interface",
                    "%s per s, p50 %s ms, p99 %s ms; CPU %s ms server, %s ms database; %d of %d failed"
                        .formatted(
                            Figures.show(booking.perSecond()),
                            Figures.show(booking.p50()),
                            Figures.show(booking.p99()),
                            Figures.show(booking.portalMillis()),
                            Figures.show(booking.databaseMillis()),
                            booking.failures(),
                            booking.failures() + booking.requests()),
                    "35 per s, p50 227 ms",
                    "≥ 400 per s",
                    verdict(booking.perSecond() >= 400))
                .row(
                    "share of the bare contended transaction",
                    Figures.percent(share),
                    "–",
                    "≥ " + Figures.percent(SHARE_WANTED),
                    verdict(share >= SHARE_WANTED))
                .row(
                    "%d people race for %d places".formatted(Race.PEOPLE, Race.PLACES),
                    "median %s s, slowest %s s"
                        .formatted(Figures.show(seconds), Figures.show(slowest)),
                    "5.2 s",
                    "≤ 0.5 s",
                    verdict(seconds <= 0.5))
                .row(
                    "races in which more places were given than there are",
                    "%d of %d".formatted(over, races.size()),
                    "11 of 15",
                    "0 of 100",
                    verdict(over == 0))
                .row(
                    "people with two places, of those who sent twice at once",
                    "%d of %d".formatted(twice, races.size() * Race.PEOPLE / 10),
                    "5 of 30",
                    "0",
                    verdict(twice == 0))
                .row(
                    "races in which every answer was true and the queue without gaps",
                    "%d of %d".formatted(right, races.size()),
                    "–",
                    "all",
                    verdict(right == races.size())));
  }

  private void limits(Alone alone) {
    Table table =
        new Table(
            "alone", "clients", "per s", "p50 ms", "p99 ms", "CPU ms server", "CPU ms database");
    for (Measure measure :
        List.of(
            of.file,
            of.json,
            of.insert,
            of.contended,
            of.writes,
            of.wholeBooking,
            of.sending,
            of.asking)) {
      table.row(
          measure.name(),
          String.valueOf(measure.clients()),
          Figures.show(measure.perSecond()),
          Figures.show(measure.p50()),
          Figures.show(measure.p99()),
          Figures.show(measure.portalMillis()),
          Figures.show(measure.databaseMillis()));
    }
    double hashes = Runtime.getRuntime().availableProcessors() * 1000 / alone.hashMillis();
    report.heading("What server and database allow, in the same run").add(table);
    report.line(
        "one password takes %s ms of CPU to check, on purpose: this machine cannot check more than %s per s; signing in reaches %s of that"
            .formatted(
                Figures.show(alone.hashMillis()),
                Figures.show(hashes),
                Figures.percent(of.signIn.perSecond() / hashes)));
    report.line(
        "the list of events reaches %s of the rate of a small file, and %s of the JSON's"
            .formatted(
                Figures.percent(of.list.perSecond() / of.file.perSecond()),
                Figures.percent(of.list.perSecond() / of.json.perSecond())));
    report.line(
        "booking reaches %s of the bare contended transaction, and %s of bare inserts; the rows that a booking writes, by JDBC alone, reach %s of it, with the four rows that it has to read before %s, and with its letter sent %s"
            .formatted(
                Figures.percent(of.booking.perSecond() / of.contended.perSecond()),
                Figures.percent(of.booking.perSecond() / of.insert.perSecond()),
                Figures.percent(of.writes.perSecond() / of.contended.perSecond()),
                Figures.percent(of.wholeBooking.perSecond() / of.contended.perSecond()),
                Figures.percent(of.sending.perSecond() / of.contended.perSecond())));
    report.line(
        "with the request, signed in and refused at the door, these %s bookings a second become %s: %s of the bare contended transaction is left for bookings that come as requests and are each written by itself, the two times added; the portal, rules, text and mapping included, reaches %s of that, because whoever waits for the same event is written together"
            .formatted(
                Figures.show(of.sending.perSecond()),
                Figures.show(withRequest()),
                Figures.percent(withRequest() / of.contended.perSecond()),
                Figures.percent(of.booking.perSecond() / withRequest())));
    int processors = Runtime.getRuntime().availableProcessors();
    report.line(
        "a booking takes %s ms of processor time of server and database, the request, its rules, its letter and its mail together; at %s of the bare contended transaction %d processors would leave %s ms for it, the clients and the relay that takes the mail included"
            .formatted(
                Figures.show(of.booking.portalMillis() + of.booking.databaseMillis()),
                Figures.percent(SHARE_WANTED),
                processors,
                Figures.show(processors * 1000 / (SHARE_WANTED * of.contended.perSecond()))));
  }

  /** The rate of what has to be read, written and sent when each also comes as a request. */
  private double withRequest() {
    return 1 / (1 / of.sending.perSecond() + 1 / of.asking.perSecond());
  }

  private void weights() {
    Table table =
        new Table(
            "page",
            "cold, requests",
            "KB",
            "warm, requests",
            "KB",
            "other hosts",
            "aim",
            "reached");
    of.weights.forEach(
        (name, weight) -> {
          boolean rich = name.contains("PrimeFaces");
          boolean reached =
              weight.cold() <= (rich ? 10 : 6)
                  && weight.coldKilobytes() <= (rich ? 300 : 120)
                  && weight.warm() <= 1
                  && weight.warmKilobytes() <= 6
                  && weight.foreign().isEmpty();
          table.row(
              name,
              String.valueOf(weight.cold()),
              Figures.show(weight.coldKilobytes()),
              String.valueOf(weight.warm()),
              Figures.show(weight.warmKilobytes()),
              weight.foreign().isEmpty() ? "none" : String.join(", ", weight.foreign()),
              rich ? "≤ 10 / 300, warm 1 / 6" : "≤ 6 / 120, warm 1 / 6",
              verdict(reached));
        });
    report.heading("Weight of pages, compressed").add(table);
  }

  private void memory() {
    Table table =
        new Table("when", "server MB", "database MB", "together", "elsewhere", "aim", "reached");
    of.memory.forEach(
        (moment, megabytes) -> {
          double sum = megabytes[0] + megabytes[1];
          table.row(
              moment,
              Figures.show(megabytes[0]),
              Figures.show(megabytes[1]),
              Figures.show(sum),
              "577",
              "≤ 700",
              verdict(sum <= 700));
        });
    report.heading("Memory (PSS)").add(table);
  }

  private static String verdict(boolean reached) {
    return reached ? "yes" : "**no**";
  }
}
