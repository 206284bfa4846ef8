package uk.npws.alongside.awards.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.npws.alongside.awards.sheet.Fonts.Face.SERIF_BOLD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTextTest {

  private static final double WIDTH = 200;

  private static FittedText fitted(String name) {
    return FittedText.onLines(name, SERIF_BOLD, 12.7, 7, WIDTH, 3);
  }

  @Test
  void a_short_name_stands_as_large_as_it_may() {
    var name = fitted("Siân Lloyd");

    assertThat(name.size()).isEqualTo(12.7);
    assertThat(name.lines()).containsExactly("Siân Lloyd");
  }

  @Test
  void a_longer_name_shrinks_until_it_fits_one_line() {
    var name = fitted("Maximiliana Featherstonehaugh-Cholmondeley");

    assertThat(name.lines()).hasSize(1);
    assertThat(name.size()).isBetween(7.0, 12.7);
    assertThat(SERIF_BOLD.width(name.lines().get(0)) * name.size()).isCloseTo(WIDTH, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maximiliana Wilhelmina Featherstonehaugh-Cholmondeley-Marjoribanks of Llanfairpwllgwyngyll and Aber",
        "WWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWW",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
      })
  void the_longest_names_keep_every_letter_within_three_lines_and_the_width(String longest) {
    var name = fitted(longest);

    assertThat(String.join(" ", name.lines())).isEqualTo(longest);
    assertThat(name.lines()).hasSizeLessThanOrEqualTo(3);
    assertThat(name.lines()).allMatch(line -> SERIF_BOLD.width(line) * name.size() <= WIDTH + 0.1);
  }
}
