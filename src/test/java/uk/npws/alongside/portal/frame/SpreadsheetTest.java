package uk.npws.alongside.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+44 20",
        "-1+1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void a_cell_that_would_run_as_a_formula_becomes_text(String cell) {
    assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Seán Ó Briain", "D’Arcy-Smythe", "2027-03-02", "a=b"})
  void every_other_cell_stays_as_it_is(String cell) {
    assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void lines_are_written_with_quotes_where_they_need_them_and_marked_as_utf_8() {
    var lines = List.of(List.of("Name", "Place"), List.of("Łukasz", "Eastfield House, \"Leeds\""));

    String written = Spreadsheet.written(lines);

    assertThat(written)
        .isEqualTo("\ufeffName,Place\r\nŁukasz,\"Eastfield House, \"\"Leeds\"\"\"\r\n");
  }
}
