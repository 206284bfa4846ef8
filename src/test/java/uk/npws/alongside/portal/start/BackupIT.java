package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.launcher.Database;
import uk.npws.alongside.launcher.Stage;
import uk.npws.alongside.portal.testbed.Portal;

/** The commands of docker/README.md, with the clients of the embedded database. */
class BackupIT {

  private static final Path PROGRAMS = Portal.FOLDER.resolve("programs/mariadb/bin");

  @Test
  void a_dump_of_the_running_portal_restores_every_row_of_every_table() throws Exception {
    Portal portal = Portal.running();
    assumeTrue(portal.database().isOurs(), "the clients are those of the embedded database");

    try (Stage elsewhere = Portal.plan("restored").withoutPortal().start()) {
      Path dump = elsewhere.folder().resolve("alongside.sql");
      Map<String, Long> before = rows(portal.database());
      dump(portal.database(), dump);
      Map<String, Long> after = rows(portal.database());
      restore(elsewhere.database(), dump);

      Map<String, Long> restored = rows(elsewhere.database());
      assertThat(restored.keySet()).isEqualTo(before.keySet()).contains("booking", "audit_entry");
      restored.forEach(
          (table, count) ->
              assertThat(count).as(table).isBetween(before.get(table), after.get(table)));
    }
  }

  private static void dump(Database from, Path to) throws IOException, InterruptedException {
    run(
        from,
        "mariadb-dump",
        List.of("--single-transaction", "--no-tablespaces", "--hex-blob", "alongside"),
        ProcessBuilder.Redirect.INHERIT,
        ProcessBuilder.Redirect.to(to.toFile()));
  }

  private static void restore(Database to, Path from) throws IOException, InterruptedException {
    run(
        to,
        "mariadb",
        List.of("alongside"),
        ProcessBuilder.Redirect.from(from.toFile()),
        ProcessBuilder.Redirect.INHERIT);
  }

  private static void run(
      Database database,
      String client,
      List<String> arguments,
      ProcessBuilder.Redirect in,
      ProcessBuilder.Redirect out)
      throws IOException, InterruptedException {
    URI address = URI.create(database.url().substring("jdbc:".length()));
    List<String> command = new ArrayList<>();
    command.add(executable(client).toString());
    command.addAll(List.of("--no-defaults", "--host=" + address.getHost()));
    command.addAll(List.of("--port=" + address.getPort(), "--user=" + database.owner().user()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectInput(in).redirectOutput(out);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("MYSQL_PWD", database.owner().password());
    assertThat(builder.start().waitFor()).as(client).isZero();
  }

  private static File executable(String client) {
    Path unix = PROGRAMS.resolve(client);
    return (Files.exists(unix) ? unix : PROGRAMS.resolve(client + ".exe")).toFile();
  }

  private static Map<String, Long> rows(Database database) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "select table_name from information_schema.tables where table_schema ="
                  + " database()")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        try (var rows = statement.executeQuery("select count(*) from `" + table + "`")) {
          rows.next();
          counts.put(table, rows.getLong(1));
        }
      }
    }
    return counts;
  }
}
