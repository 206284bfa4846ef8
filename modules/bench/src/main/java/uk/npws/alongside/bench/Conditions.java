package uk.npws.alongside.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where and how it was measured, as a reader must know it. */
record Conditions(List<String> lines) {

  static Conditions found(Connection database, double loadBefore, boolean quick)
      throws SQLException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s; %d processors (%s), %s GB of memory, Linux %s"
            .formatted(
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memory(),
                System.getProperty("os.version")));
    lines.add("Java " + System.getProperty("java.runtime.version") + ", for server and clients");
    lines.add(
        "database %s, `innodb_flush_log_at_trx_commit` = %s, `sync_binlog` = %s, buffer pool %s MB"
            .formatted(
                variable(database, "version"),
                variable(database, "innodb_flush_log_at_trx_commit"),
                variable(database, "sync_binlog"),
                Long.parseLong(variable(database, "innodb_buffer_pool_size")) >> 20));
    lines.add(
        String.format(
            Locale.UK,
            "load of the machine before the run: %.1f%s",
            loadBefore,
            loadBefore > 1 ? "; **other programs were running, the rates are too low**" : ""));
    if (quick) {
      lines.add("**a quick run, to see that everything works: its figures say nothing**");
    }
    return new Conditions(lines);
  }

  static double load() {
    return Double.parseDouble(Processes.read(Path.of("/proc/loadavg")).split(" ")[0]);
  }

  private static String processor() {
    return Processes.read(Path.of("/proc/cpuinfo"))
        .lines()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static String memory() {
    return Processes.read(Path.of("/proc/meminfo"))
        .lines()
        .filter(line -> line.startsWith("MemTotal"))
        .map(line -> Math.round(Double.parseDouble(line.replaceAll("\\D", "")) / (1 << 20)))
        .map(String::valueOf)
        .findFirst()
        .orElse("?");
  }

  private static String variable(Connection database, String name) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery("show variables like '" + name + "'")) {
      return rows.next() ? rows.getString(2) : "–";
    }
  }
}
