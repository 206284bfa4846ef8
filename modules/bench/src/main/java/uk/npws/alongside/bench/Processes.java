package uk.npws.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.launcher.Stage;

/** What the operating system knows of the portal's processes ({@code /proc}, so Linux only). */
final class Processes {

  /** Ticks a second in {@code /proc/…/stat}: 100 on every Linux in use. */
  private static final double MILLIS_A_TICK = 10;

  private final Stage stage;

  Processes(Stage stage) {
    this.stage = stage;
  }

  /** Processor time of the server since it started. */
  double portalMillis() {
    return millis(stage.portal().pid());
  }

  /** Processor time of the database since it started; 0 when it is not a child of ours. */
  double databaseMillis() {
    return database().map(Processes::millis).orElse(0.0);
  }

  /** Memory of the server, its share of what it shares included, in MB (PSS). */
  double portalMegabytes() {
    return megabytes(stage.portal().pid());
  }

  double databaseMegabytes() {
    return database().map(Processes::megabytes).orElse(Double.NaN);
  }

  /** The other child of ours is the database. */
  private Optional<Long> database() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.pid() != stage.portal().pid())
        .filter(child -> child.info().command().orElse("").matches(".*(mariadbd|mysqld).*"))
        .map(ProcessHandle::pid)
        .findFirst();
  }

  private static double millis(long pid) {
    String stat = read(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
  }

  private static double megabytes(long pid) {
    List<String> lines = read(Path.of("/proc/" + pid + "/smaps_rollup")).lines().toList();
    return lines.stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
