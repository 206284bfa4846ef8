package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The content that we ship, held to its own format. */
class OurContentTest {

  private static final Path CONTENT = Path.of("..", "..", "content");

  @Test
  void the_content_we_ship_is_valid_and_locked() {
    assertThat(ContentReader.read(CONTENT).report()).isEmpty();
  }

  @Test
  void every_page_of_the_champion_package_asks_something_before_it_is_done() {
    var pack = ContentReader.read(CONTENT).content().find("champion-information").orElseThrow();

    assertThat(pack.pages())
        .allSatisfy(page -> assertThat(page.items()).hasSizeGreaterThanOrEqualTo(2));
  }
}
