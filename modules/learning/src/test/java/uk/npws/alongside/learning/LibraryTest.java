package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

class LibraryTest {

  @TempDir Path temporary;
  AFolder folder;
  Library library = new Library();

  @BeforeEach
  void a_library_with_good_content() {
    folder = new AFolder(temporary);
    assertThat(library.reload(folder.root())).isEmpty();
  }

  @Test
  void good_content_is_in_force() {
    assertThat(library.get("first-aid", "calm").title()).isEqualTo("Stay calm");
  }

  @Test
  void a_bad_reading_keeps_the_last_good_one_and_says_what_is_wrong() {
    folder.with(
        "packages/first-aid/calm.en.md",
        AFolder.CALM.replace("Stay calm", "Keep calm").replace("[x]", "[ ]"));

    var problems = library.reload(folder.root());

    assertThat(problems).isNotEmpty();
    assertThat(library.get("first-aid", "calm").title()).isEqualTo("Stay calm");
  }

  @Test
  void all_that_is_wrong_is_told_to_those_who_can_mend_it_and_to_nobody_else() {
    folder.with(
        "packages/first-aid/calm.en.md",
        AFolder.CALM.replace("[x]", "[ ]").replace("minutes: 3", "minutes: many"));
    library.reload(folder.root());

    assertThat(library.found(holding(Role.NPWS)).problems()).hasSizeGreaterThan(1);
    assertThat(library.found(holding(Role.ADMINISTRATOR)).problems()).isNotEmpty();
    assertThatThrownBy(() -> library.found(holding(Role.TRAINER)))
        .hasMessageContaining("team-only");
    folder.with("packages/first-aid/calm.en.md", AFolder.CALM);
    library.reload(folder.root());
    assertThat(library.found(holding(Role.NPWS)).problems()).isEmpty();
  }

  @Test
  void half_a_package_is_never_published() {
    folder
        .with("packages/second-aid/package.yml", "id: second-aid\ntitle: Second\n")
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM
                .replace("Stay calm", "Keep calm")
                .replace("revision: 1", "revision: 2\nchange: typo"));

    library.reload(folder.root());

    assertThat(library.packages()).extracting(pack -> pack.id()).containsExactly("first-aid");
    assertThat(library.get("first-aid", "calm").title()).isEqualTo("Stay calm");
  }

  @Test
  void mended_content_is_taken() {
    folder
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM
                .replace("Stay calm", "Keep calm")
                .replace("revision: 1", "revision: 2\nchange: typo"))
        .relock();

    assertThat(library.reload(folder.root())).isEmpty();

    assertThat(library.get("first-aid", "calm").title()).isEqualTo("Keep calm");
  }

  @Test
  void what_is_not_there_is_refused() {
    assertThatThrownBy(() -> library.get("last-aid")).hasMessageContaining("no-package");
    assertThatThrownBy(() -> library.get("first-aid", "clam")).hasMessageContaining("no-page");
    assertThatThrownBy(() -> library.media("first-aid", "../calm.en.md"))
        .hasMessageContaining("no-page");
  }

  private static Actor holding(Role role) {
    return new Actor(
        new PersonId(new UUID(1, 1)), new ForceId("gwent"), Set.of(new Grant(role, null)), null);
  }
}
