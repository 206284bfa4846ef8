package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumbersTest {

  @Test
  void numbers_and_ranges_are_read_as_people_type_them() {
    assertThat(SheetNumbers.of(" 1-3, 8;10 – ".replace(" – ", ""), 12))
        .containsExactly(1, 2, 3, 8, 10);
    assertThat(SheetNumbers.of("4–5", 12)).containsExactly(4, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all", "0", "5-3", "13", "1-", "-4", "1,,x", "9999"})
  void what_is_no_number_of_the_sheet_is_refused(String typed) {
    assertThatThrownBy(() -> SheetNumbers.of(typed, 12)).isInstanceOf(RegisterRefused.class);
  }
}
