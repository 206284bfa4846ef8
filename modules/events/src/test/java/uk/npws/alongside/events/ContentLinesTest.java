package uk.npws.alongside.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentLinesTest {

  private static void holds(String text) {
    String folded = ContentLines.folded(text);
    assertThat(folded.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    assertThat(new String(folded.getBytes(UTF_8), UTF_8)).isEqualTo(folded);
  }

  @Test
  void a_line_of_75_octets_stays_whole_and_a_longer_one_goes_on_after_a_space() {
    String most = "SUMMARY:" + "x".repeat(67);

    assertThat(ContentLines.folded(most + "\r\n")).isEqualTo(most + "\r\n");
    assertThat(ContentLines.folded(most + "y\r\n")).isEqualTo(most + "\r\n y\r\n");
    assertThat(ContentLines.folded(most + "x".repeat(74) + "y"))
        .isEqualTo(most + "\r\n " + "x".repeat(74) + "\r\n y");
  }

  @Test
  void octets_are_counted_and_no_character_is_torn() {
    for (String character : new String[] {"a", "ĩ", "€", "😀"}) {
      for (int length = 0; length < 200; length++) {
        holds("X:" + "x".repeat(length % 7) + character.repeat(length) + "\r\nEND:X\r\n");
      }
    }
  }

  @Test
  void lines_before_and_after_are_left_as_they_are() {
    assertThat(ContentLines.folded("BEGIN:X\r\n\r\nEND:X\r\n"))
        .isEqualTo("BEGIN:X\r\n\r\nEND:X\r\n");
    assertThat(ContentLines.folded("")).isEmpty();
  }
}
