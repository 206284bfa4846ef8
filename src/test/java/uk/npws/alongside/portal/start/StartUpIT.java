package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import uk.npws.alongside.launcher.CannotStart;
import uk.npws.alongside.launcher.Stage;
import uk.npws.alongside.portal.testbed.Portal;

/** What starts, what does not, and what is said about it. */
class StartUpIT {

  @Test
  void a_half_configured_production_is_refused_with_a_line_that_says_what_to_set() {
    var production = Portal.plan("production").mode("production");

    assertThatThrownBy(production::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("These settings are not fit for production")
        .hasMessageContaining("PORTAL_ADDRESS")
        .hasMessageContaining("PORTAL_BEHIND_PROXY")
        .hasMessageContaining("PORTAL_DEMO_IMAP_PORT");
  }

  @Test
  void a_second_start_on_the_same_data_or_port_is_told_what_is_wrong() {
    try (Stage first = Portal.plan("twice").withoutPortal().start()) {
      assertThat(first.folder()).isDirectory();
      assertThatThrownBy(() -> Portal.plan("twice").withoutPortal().start())
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another Alongside")
          .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
    }
    int taken = Portal.running().process().port();
    assertThatThrownBy(() -> Portal.plan("port").port(taken).start())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Port " + taken + " is in use");
  }

  @Test
  void the_embedded_database_keeps_what_was_committed_when_it_is_killed_and_across_stages()
      throws Exception {
    assumeTrue(Portal.running().database().isOurs(), "not our server to kill");
    Path folder;
    try (Stage stage = Portal.plan("kept").withoutPortal().start()) {
      folder = stage.folder();
      try (var connection = stage.database().connect();
          var sql = connection.createStatement()) {
        sql.execute("create table kept (id int primary key)");
        sql.execute("insert into kept values (1)");
      }
      stage.database().kill();
      stage.database().start();
      assertThat(kept(stage)).isOne();
    }
    Path programs = folder.resolveSibling("programs");
    try (Stage again = Stage.in(folder).programs(programs).withoutPortal().start()) {
      assertThat(kept(again)).isOne();
    }
  }

  private static int kept(Stage stage) throws Exception {
    try (var connection = stage.database().connect();
        var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void secrets_are_for_their_owner_alone_and_never_on_a_command_line() throws Exception {
    Portal portal = Portal.running();
    Path secrets = portal.process().log().resolve("../../secrets").normalize();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rw-------");
    String commands =
        ProcessHandle.allProcesses()
            .map(process -> process.info().commandLine().orElse(""))
            .reduce("", String::concat);
    for (String line : Files.readAllLines(secrets)) {
      if (!line.startsWith("#")) {
        assertThat(commands).doesNotContain(line.substring(line.indexOf('=') + 1));
      }
    }
  }
}
