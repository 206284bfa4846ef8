package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors are told at the command line. */
class ContentToolTest {

  @TempDir Path temporary;

  @Test
  void a_folder_that_is_not_there_is_named_and_not_made() {
    Path missing = temporary.resolve("contents");

    assertThatThrownBy(() -> ContentTool.main(missing.toString()))
        .hasMessage("there is no folder " + missing);
    assertThat(Files.exists(missing)).isFalse();
  }

  @Test
  void one_folder_is_wanted() {
    assertThatThrownBy(ContentTool::main).hasMessageStartingWith("name the folder");
  }
}
