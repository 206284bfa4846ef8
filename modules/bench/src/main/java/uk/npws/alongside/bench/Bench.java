package uk.npws.alongside.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import uk.npws.alongside.launcher.Stage;

/**
 * What {@code mvn -Pbench} runs: starts, measures, reports. {@code -Dbench.quick} is a rehearsal,
 * {@code -Dbench.publish} puts the tables into {@code content/readme/measures.md}, and {@code
 * -Dbench.booking} tells the rounds of booking only, for whoever works on its speed.
 */
public final class Bench {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Path project;
  private final Starts starts;
  private final Path folder;
  private final boolean quick = System.getProperty("bench.quick") != null;
  private final Pace pace = quick ? Pace.QUICK : Pace.FULL;
  private final Report report = new Report();

  private Bench(Path project, Path server, Path war, Path folder) throws IOException {
    this.project = project;
    this.folder = folder;
    this.starts = new Starts(folder.resolve("data"), server, war);
  }

  /**
   * @param places the project's folder, the server's jar, the built WAR and a folder to work in
   */
  public static void main(String... places) throws Exception {
    new Bench(Path.of(places[0]), Path.of(places[1]), Path.of(places[2]), Path.of(places[3])).run();
  }

  private void run() throws Exception {
    if (System.getProperty("bench.booking") == null) {
      everything();
    } else {
      bookingOnly();
    }
  }

  private void bookingOnly() throws Exception {
    starts.fromNothing();
    try (Stage stage = starts.again();
        Connection database = stage.database().connect()) {
      new Operations(stage, starts.relay(), database, pace, Bench::tell).measureBooking();
    }
  }

  private void everything() throws Exception {
    double load = Conditions.load();
    tell("Certificates and passwords, without a server");
    Alone alone = Alone.measure(pace);
    tell("Starting from nothing");
    Starts.Times fromNothing = starts.fromNothing();
    tell("Starting again on the same data");
    try (Stage stage = starts.again();
        Connection database = stage.database().connect()) {
      Starts.Times again = starts.times();
      double restart = starts.restarted(stage, pace.restarts());
      Conditions conditions = Conditions.found(database, load, quick);
      report.heading("Conditions");
      conditions.lines().forEach(report::line);
      Operations operations = new Operations(stage, starts.relay(), database, pace, Bench::tell);
      operations.measure();
      new Findings(operations, report).report(alone);
      alone.report(report);
      starts.report(report, fromNothing, again, restart);
    }
    OUT.println(report);
    report.write(folder.resolve("measures.md"));
    if (System.getProperty("bench.publish") != null) {
      report.publish(project.resolve("content/readme/measures.md"));
    }
    tell("Written to " + folder.resolve("measures.md").normalize());
  }

  private static void tell(String line) {
    OUT.println("  " + line);
  }
}
