package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that we ship is read with ease; what must be read in a hurry, with more. */
class ReadingAgeTest {

  private static final Path CONTENT = Path.of("..", "..", "content", "packages");
  private static final double OLDEST = 13;
  private static final double OLDEST_IN_A_HURRY = 12;
  private static final Set<String> IN_A_HURRY =
      Set.of(
          "escalation.en.md",
          "misconduct-and-crime.en.md",
          "where-to-get-help.en.md",
          "escalation-card.en.md");

  @Test
  void every_page_and_sheet_is_plain_enough() throws IOException {
    var found = new TreeMap<String, ReadingAge>();
    for (Path file : files()) {
      found.put(file.getFileName().toString(), ReadingAge.of(Files.readString(file)));
    }

    assertThat(found).hasSizeGreaterThanOrEqualTo(28);
    assertThat(found)
        .allSatisfy(
            (name, age) ->
                assertThat(age.years())
                    .as(
                        "%s reads like %.1f years. Hardest: %s",
                        name, age.years(), String.join(" / ", age.worst()))
                    .isPositive()
                    .isLessThanOrEqualTo(IN_A_HURRY.contains(name) ? OLDEST_IN_A_HURRY : OLDEST));
  }

  @Test
  void the_measure_tells_plain_words_from_hard_ones() {
    assertThat(ReadingAge.of("\n---\nSit with her. Ask how she is. Then wait.").years())
        .isLessThan(8);
    assertThat(
            ReadingAge.of(
                    "\n---\nNotwithstanding organisational considerations, individual practitioners"
                        + " retain responsibility for appropriate documentation of interventions.")
                .years())
        .isGreaterThan(20);
    assertThat(List.of("made", "supporter", "wanted", "helped", "people", "idea", "a"))
        .extracting(ReadingAge::syllables)
        .containsExactly(1, 3, 2, 1, 2, 2, 1);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files.filter(file -> file.toString().endsWith(".en.md")).toList();
    }
  }
}
