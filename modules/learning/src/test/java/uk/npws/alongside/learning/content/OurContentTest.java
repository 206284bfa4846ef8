package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The content that we ship, held to its own format. */
class OurContentTest {

  private static final Path CONTENT = Path.of("..", "..", "content");

  @Test
  void the_content_we_ship_is_valid_and_locked() {
    assertThat(ContentReader.read(CONTENT).report()).isEmpty();
  }

  @Test
  void the_packages_hold_what_a_champion_needs() {
    var content = ContentReader.read(CONTENT).content();

    assertThat(content.find("champion-information").orElseThrow().pages()).hasSize(16);
    assertThat(content.find("self-care-and-resilience").orElseThrow().pages()).hasSize(8);
  }

  @Test
  void a_page_on_which_a_wrong_move_would_harm_has_a_check() {
    var pack = ContentReader.read(CONTENT).content().find("champion-information").orElseThrow();

    assertThat(pack.pages())
        .filteredOn(page -> !page.id().equals("signing-your-team-up"))
        .allSatisfy(
            page ->
                assertThat(page.items())
                    .extracting(Item::kind)
                    .as(page.id())
                    .contains(Item.Kind.CHECK));
  }

  @Test
  void nothing_is_shouted() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT.resolve("packages"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".md")))
          .allSatisfy(
              file -> assertThat(Files.readString(file).replace("![", "")).doesNotContain("!"));
    }
  }
}
