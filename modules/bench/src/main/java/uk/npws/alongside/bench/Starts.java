package uk.npws.alongside.bench;

import java.io.IOException;
import java.nio.file.Path;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.launcher.Plan;
import uk.npws.alongside.launcher.Stage;

/** Starting the portal, with and without data, until a visitor sees the events. */
final class Starts {

  /**
   * @param ready seconds until everything says that it is
   * @param seen seconds until {@code /events} shows events
   */
  record Times(double ready, double seen) {}

  private final Path data;
  private final Path server;
  private final Path war;
  private final Relay relay;
  private Times last;

  Starts(Path data, Path server, Path war) throws IOException {
    this.data = data;
    this.server = server;
    this.war = war;
    this.relay = new Relay();
  }

  /** With an empty folder: programs unpacked, schema made, the demo's nation written. */
  Times fromNothing() throws Exception {
    begin(plan().fresh()).close();
    return last;
  }

  Stage again() throws Exception {
    return begin(plan());
  }

  /** The port that takes mail. */
  int relay() {
    return relay.port();
  }

  /** Of the last start. */
  Times times() {
    return last;
  }

  /** The server alone: seconds until events are seen, the median of several. */
  double restarted(Stage stage, int times) throws Exception {
    double[] seconds = new double[times];
    for (int i = 0; i < times; i++) {
      stage.portal().stop();
      long begun = System.nanoTime();
      stage.portal().start();
      awaitEvents(stage);
      seconds[i] = (System.nanoTime() - begun) / 1e9;
    }
    return Figures.median(seconds);
  }

  private Plan plan() {
    Plan plan =
        Stage.in(data)
            .portal(server, war)
            .mode("demo")
            .set(Setting.DEMO_DATA, "true")
            .set(Setting.SMTP_PORT, String.valueOf(relay.port()));
    String flags = System.getProperty("bench.jvm");
    return flags == null ? plan : plan.jvm(flags.split(" "));
  }

  private Stage begin(Plan plan) throws Exception {
    long begun = System.nanoTime();
    Stage stage = plan.start();
    double ready = (System.nanoTime() - begun) / 1e9;
    awaitEvents(stage);
    last = new Times(ready, (System.nanoTime() - begun) / 1e9);
    return stage;
  }

  private static void awaitEvents(Stage stage) throws Exception {
    long end = System.nanoTime() + 120_000_000_000L;
    try (Wire wire = new Wire(stage.portal().port())) {
      while (!showsEvents(wire)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("/events shows no events; see " + stage.portal().log());
        }
        Thread.sleep(50);
      }
    }
  }

  private static boolean showsEvents(Wire wire) {
    try {
      Answer answer = wire.get("/events");
      return answer.status() == 200 && answer.text().contains("href=\"/events/");
    } catch (IOException notYet) {
      return false;
    }
  }

  void report(Report report, Times fromNothing, Times again, double restart) {
    report.heading("Start");
    report.add(
        new Table("from the command to", "ready, s", "events are seen, s")
            .row(
                "an empty folder: unpack the database, make the schema, write the demo's nation",
                Figures.show(fromNothing.ready()),
                Figures.show(fromNothing.seen()))
            .row(
                "the same folder again: database, mailbox, portal",
                Figures.show(again.ready()),
                Figures.show(again.seen()))
            .row("the portal alone", "", Figures.show(restart)));
  }
}
