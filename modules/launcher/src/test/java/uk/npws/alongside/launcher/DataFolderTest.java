package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path place;

  @Test
  void a_folder_is_held_by_one_and_free_when_that_one_lets_go() {
    Path root = place.resolve("data");

    try (DataFolder first = DataFolder.hold(root)) {
      assertThat(first.root()).isEqualTo(root);
      assertThatThrownBy(() -> DataFolder.hold(root))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("-Ddata");
    }

    DataFolder.hold(root).close();
  }

  @Test
  void emptying_it_leaves_nothing_but_the_lock() throws IOException {
    try (DataFolder data = DataFolder.hold(place.resolve("data"))) {
      Files.writeString(data.folder("letters").resolve("one.eml"), "x");

      data.empty();

      try (var left = Files.list(data.root())) {
        assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("lock");
      }
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_of_plainly() throws IOException {
    Path file = Files.writeString(place.resolve("file"), "not a folder");

    assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void only_its_owner_may_look_inside() throws IOException {
    try (DataFolder data = DataFolder.hold(place.resolve("data"))) {
      DataFolder.writePrivate(data.file("secret"), "x");

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
          .isEqualTo("rwx------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.file("secret"))))
          .isEqualTo("rw-------");
    }
  }
}
