package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siân Llŷr", "Ngũgĩ wa Mwangi", "Renée D’Souza", "Shay O'Neill", "Łukasz Wójcik",
        "Nguyễn Thị Ánh", "Zoë Okonkwo-Hughes", "Jörg Weiß", "Krišjānis Bērziņš",
            "Marvalyn St. Clair"
      })
  void a_name_of_these_islands_and_their_neighbours_can_be_printed(String name) {
    assertThat(new PrintedName(name).value()).isEqualTo(name);
  }

  @Test
  void letters_and_their_accents_become_one_character_where_there_is_one() {
    assertThat(new PrintedName("Sia\u0302n").value()).isEqualTo("Siân");
  }

  @Test
  void spaces_around_and_between_are_tidied() {
    assertThat(new PrintedName("  Amina \u00a0 Patel ").value()).isEqualTo("Amina Patel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "'-."})
  void a_name_without_a_letter_is_missing(String name) {
    assertThatThrownBy(() -> PrintedName.of(name, "name"))
        .isInstanceOfSatisfying(
            NameRefused.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("name-refused.missing");
              assertThat(refused.field()).isEqualTo("name");
            });
  }

  @Test
  void the_refusal_says_which_character_cannot_be_printed() {
    assertThatThrownBy(() -> new PrintedName("Mei 李"))
        .isInstanceOfSatisfying(
            NameRefused.class,
            refused ->
                assertThat(refused.facts())
                    .containsEntry("character", "李")
                    .containsEntry("code", "U+674E"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sam <b>", "Sam\nJones", "Sam \u202e", "Sam 2", "Sam 😀", "Сам"})
  void whatever_else_is_no_letter_of_a_name_is_refused(String name) {
    assertThatThrownBy(() -> new PrintedName(name))
        .extracting(thrown -> ((NameRefused) thrown).key())
        .isEqualTo("name-refused.unprintable");
  }

  @Test
  void a_hundred_characters_fit_and_no_more() {
    assertThat(new PrintedName("a".repeat(100)).value()).hasSize(100);

    assertThatThrownBy(() -> new PrintedName("a".repeat(101)))
        .extracting(thrown -> ((NameRefused) thrown).key())
        .isEqualTo("name-refused.too-long");
  }
}
