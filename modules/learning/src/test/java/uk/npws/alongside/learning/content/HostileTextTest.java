package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt the reader: each is refused at its line, quickly and with nothing else. */
class HostileTextTest {

  private static final String PAGE = "packages/first-aid/calm.en.md";
  private static final Duration QUICK = Duration.ofSeconds(5);
  private static final String DEEP =
      "blocks or marks within each other, more than 24 deep → write it flat: a list in a list is as"
          + " deep as a page should go";

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_valid_folder() {
    folder = new AFolder(temporary);
  }

  static Stream<Arguments> deep() {
    var lists = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      lists.append(" ".repeat(2 * i)).append("- a\n");
    }
    return Stream.of(
        Arguments.of("quotations", "> ".repeat(1_900) + "a"),
        Arguments.of("quotations without spaces", ">".repeat(3_900) + "a"),
        Arguments.of("lists on one line", "- ".repeat(1_900) + "a"),
        Arguments.of("lists on many lines", lists.toString()),
        Arguments.of("blocks", "::: note\n".repeat(1_400)),
        Arguments.of("emphasis", "*a ".repeat(600) + " b*".repeat(600)),
        Arguments.of("links", "a ".repeat(20) + "![".repeat(900) + "x" + "](y)".repeat(500)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deep")
  void what_goes_too_deep_is_refused_at_its_line(String name, String body) {
    folder.calmSays(body);

    List<String> told = assertTimeoutPreemptively(QUICK, () -> folder.problems());

    assertThat(told).singleElement().asString().matches(PAGE + ":\\d+:\\d+ .*").endsWith(DEEP);
  }

  @Test
  void ten_thousand_quotations_on_a_line_are_refused_at_the_line() {
    folder.calmSays(">".repeat(10_000));

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:4001 a line of more than 4000 characters → make several paragraphs of it");
  }

  @Test
  void ten_thousand_blocks_are_refused_at_the_line_where_it_is_too_much() {
    folder.calmSays(":::\n".repeat(10_000));

    assertThat(folder.problems())
        .containsExactly(PAGE + ":1501:1 the file has more than 1500 lines → make two of it");
  }

  @Test
  void five_megabytes_are_refused_at_the_line_where_it_is_too_much() {
    folder.calmSays("word ".repeat(199).concat("\n").repeat(5_000));

    List<String> told = assertTimeoutPreemptively(QUICK, () -> folder.problems());

    assertThat(told)
        .singleElement()
        .asString()
        .startsWith(PAGE + ":72:")
        .endsWith("the file is longer than 60000 characters → make two of it");
  }

  @Test
  void fields_within_fields_are_refused_at_their_place() {
    folder.calm("owner: somebody", "owner: " + "[".repeat(3_000));

    List<String> told = assertTimeoutPreemptively(QUICK, () -> folder.problems());

    assertThat(told)
        .containsExactly(
            PAGE + ":7:15 lists or fields within each other, more than 8 deep → write it flat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0007", "\u001B", "\u0085", "\u00AD", "\u061C", "\u200B", "\u200D", "\u200E",
        "\u2028", "\u202E", "\u2060", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uE000",
            "\uDB40\uDC41"
      })
  void a_character_that_nobody_sees_is_refused_where_it_stands(String unseen) {
    folder.calmSays("Stay" + unseen + "here");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:5 a character that nobody sees, U+%04X".formatted(unseen.codePointAt(0))
                + " → delete it; if it is not to be seen here either, write the line anew");
  }

  @Test
  void half_a_character_that_a_browser_sent_is_refused_too() {
    var reading =
        ContentReader.readWith(
            folder.root(), Map.of(PAGE, AFolder.CALM.replace("What this", "What \uD83D this")));

    assertThat(reading.report()).startsWith(PAGE + ":10:6 a character that nobody sees, U+D83D");
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void a_file_that_is_not_in_utf_8_is_refused_at_the_byte() {
    byte[] page = AFolder.CALM.replace("is for", "is f@r").getBytes(StandardCharsets.UTF_8);
    page[AFolder.CALM.indexOf("is for") + 4] = (byte) 0xC0;
    folder.with(PAGE, page);

    assertThat(folder.problems())
        .containsExactly(PAGE + ":10:20 the file is not in UTF-8 → save it as UTF-8");
  }

  @Test
  void a_mark_of_byte_order_and_letters_of_other_languages_are_no_fault() {
    folder.with(
        PAGE, "\uFEFF" + AFolder.CALM.replace("What this", "Ŵythnos, Größe, 三, 💜, a\u00A0b"));

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void other_files_are_held_to_it_too() {
    folder.with("crisis.yml", AFolder.CRISIS + "# \u202E\n");

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .startsWith("crisis.yml:")
        .contains("a character that nobody sees, U+202E");
  }

  @Test
  void a_line_made_for_slow_patterns_is_read_quickly() {
    folder.calmSays("::: note" + " ".repeat(3_900) + "{}x\n\n" + "[".repeat(3_900) + "\n\n:::");

    assertThat(assertTimeoutPreemptively(QUICK, () -> folder.problems())).isNotEmpty();
  }
}
