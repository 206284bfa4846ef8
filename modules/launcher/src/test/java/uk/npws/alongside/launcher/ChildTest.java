package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildTest {

  private static final ProcessBuilder LONG = new ProcessBuilder("sleep", "300");

  @TempDir Path place;

  @Test
  @Timeout(30)
  void what_a_killed_launcher_left_running_is_ended_by_the_next() {
    Path record = place.resolve("portal.process");
    Child left = Child.start(LONG, record);

    assertThat(Child.endLeftOver(record)).isTrue();

    assertThat(left.exitValue()).isNotZero(); // waits: whoever started it learns of its end later
    assertThat(left.isAlive()).isFalse();
    assertThat(record).doesNotExist();
  }

  @Test
  void a_stranger_that_was_given_the_same_number_since_is_left_alone() throws Exception {
    Path record = place.resolve("portal.process");
    Process stranger = LONG.start();
    Files.writeString(record, stranger.pid() + " 1000");

    assertThat(Child.endLeftOver(record)).isFalse();

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
  }

  @Test
  void a_half_written_record_harms_nobody() throws IOException {
    Path record = Files.writeString(place.resolve("portal.process"), "12");

    assertThat(Child.endLeftOver(record)).isFalse();
  }

  @Test
  void once_a_stage_is_closing_no_further_process_starts() {
    try (DataFolder data = DataFolder.hold(place.resolve("data"))) {
      Children children = new Children(data);
      children.close();

      assertThatThrownBy(() -> children.start("portal", LONG)).isInstanceOf(CannotStart.class);
    }
  }
}
