package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineComparisonTest {

  private static String laid(String before, String after) {
    return LineComparison.of(before, after).stream()
        .map(
            line ->
                switch (line.fate()) {
                  case KEPT -> " " + line.text();
                  case TAKEN_OUT -> "-" + line.text();
                  case PUT_IN -> "+" + line.text();
                })
        .collect(Collectors.joining("|"));
  }

  @Test
  void equal_texts_are_kept_whole() {
    assertThat(laid("a\n\nb", "a\n\nb")).isEqualTo(" a| | b");
  }

  @Test
  void what_changed_stands_between_what_stayed() {
    assertThat(laid("a\nb\nc", "a\nx\nc")).isEqualTo(" a|-b|+x| c");
    assertThat(laid("a\nc", "a\nb\nc")).isEqualTo(" a|+b| c");
    assertThat(laid("a\nb\nc", "c")).isEqualTo("-a|-b| c");
  }

  @Test
  void both_texts_can_be_read_out_of_it() {
    String before = "one\ntwo\nthree\nfour";
    String after = "zero\ntwo\nfour\nfive";

    List<LineComparison.Line> lines = LineComparison.of(before, after);

    assertThat(lines.stream().filter(line -> !line.putIn()).map(LineComparison.Line::text))
        .containsExactly("one", "two", "three", "four");
    assertThat(lines.stream().filter(line -> !line.takenOut()).map(LineComparison.Line::text))
        .containsExactly("zero", "two", "four", "five");
  }
}
