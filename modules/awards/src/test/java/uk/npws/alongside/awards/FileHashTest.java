package uk.npws.alongside.awards;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileHashTest {

  private static final String OURS = "%PDF-1.7 ours\n%%EOF\n";

  @Test
  void the_same_file_has_the_same_hash() {
    assertThat(FileHash.of(bytes(OURS)).whole()).isEqualTo(FileHash.of(bytes(OURS)).whole());
  }

  @Test
  void a_file_that_grew_from_ours_still_shows_ours() {
    var grown = FileHash.of(bytes(OURS + "a note\n%%EOF\n"));

    assertThat(grown.earlier()).contains(FileHash.of(bytes(OURS)).whole());
    assertThat(grown.whole()).isNotEqualTo(FileHash.of(bytes(OURS)).whole());
  }

  @Test
  void a_file_changed_in_the_middle_shows_nothing_of_ours() {
    var forged = FileHash.of(bytes(OURS.replace("ours", "0urs")));

    assertThat(forged.all()).doesNotContain(FileHash.of(bytes(OURS)).whole());
  }

  @Test
  void a_file_of_nothing_but_end_marks_is_not_hashed_for_ever() {
    var hostile = FileHash.of(bytes("%%EOF\r\n".repeat(100_000)));

    assertThat(hostile.earlier()).hasSizeLessThan(25);
  }

  @Property(tries = 100)
  void no_file_is_a_fault(@ForAll byte[] file) {
    assertThat(FileHash.of(file).whole()).hasSize(64);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }
}
