package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.awards.sheet.SheetPdf;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.PrintedName;

class PrintableNamesTest {

  @Test
  void every_character_that_a_printed_name_accepts_has_a_glyph_on_the_certificate() {
    List<String> missing =
        IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
            .filter(Character::isDefined)
            .mapToObj(character -> "A" + Character.toString(character))
            .filter(PrintableNamesTest::accepted)
            .map(text -> PrintedName.of(text, "name").value())
            .filter(name -> !SheetPdf.canPrint(name))
            .map(name -> "%s U+%04X".formatted(name, name.codePointAt(name.length() - 1)))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void names_from_wales_ireland_kenya_poland_and_vietnam_can_be_printed() {
    assertThat(List.of("Llŷr Ŵyn", "Niamh Ó Catháin", "Ngũgĩ", "Żeleński", "Nguyễn"))
        .allMatch(SheetPdf::canPrint);
  }

  @Test
  void scripts_beyond_latin_are_known_to_be_missing() {
    assertThat(List.of("李小龍", "שרה", "🙂")).noneMatch(SheetPdf::canPrint);
  }

  private static boolean accepted(String text) {
    try {
      PrintedName.of(text, "name");
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }
}
