package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  @Test
  void a_code_is_shown_in_groups_of_four() {
    var code = new VerificationCode("K7QM2V9XHT4C81RBWZ6D");

    assertThat(code).hasToString("K7QM-2V9X-HT4C-81RB-WZ6D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K7QM-2V9X-HT4C-81RB-WZ6D",
        "k7qm2v9xht4c81rbwz6d",
        " K7QM 2V9X HT4C 8IRB WZ6D ",
        "K7QM–2V9X—HT4C-8lRB-WZ6D",
      })
  void a_code_is_understood_however_it_is_typed(String typed) {
    var code = VerificationCode.typed(typed);

    assertThat(code).contains(new VerificationCode("K7QM2V9XHT4C81RBWZ6D"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "K7QM", "K7QM-2V9X-HT4C-81RB-WZ6U", "K7QM2V9XHT4C81RBWZ6D0", "%00"})
  void what_cannot_be_a_code_is_none(String typed) {
    assertThat(VerificationCode.typed(typed)).isEmpty();
  }

  @Property(tries = 200)
  void nothing_typed_is_a_fault(@ForAll @StringLength(max = 200) String typed) {
    assertThat(VerificationCode.typed(typed)).isNotNull();
  }

  @RepeatedTest(100)
  void every_code_made_survives_being_read_out() {
    var code = VerificationCode.random();

    assertThat(VerificationCode.typed(code.grouped().toLowerCase(Locale.ROOT))).contains(code);
  }
}
