package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final List<String> ZOE =
      List.of("Zoë Okonkwo-Hughes", "zoe.okonkwo@west-yorkshire.example", "West Yorkshire Police");

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seven quiet herons by the weir",
        "copper kettle windowsill",
        "vR7#kq!2zLp9",
        "纸灯笼果园拖拉机"
      })
  void what_nobody_guesses_is_good_however_it_is_made(String password) {
    assertThatCode(() -> rules.check(password, ZOE)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "short12, too-short",
    "password, common",
    "Password1, common",
    "qwertyuiop, common",
    "12345678, common",
    "aaaaaaaaaaaa, common",
    "alongside2027, familiar",
    "WestYorkshire1, familiar",
    "okonkwo-zoe, familiar",
    "constabulary, familiar",
    "West-Police-2027, familiar"
  })
  void what_is_guessed_first_is_refused_and_why(String password, String why) {
    assertThatThrownBy(() -> rules.check(password, ZOE))
        .extracting(thrown -> ((PasswordRefused) thrown).key())
        .isEqualTo("password-refused." + why);
  }

  @Test
  void eight_characters_are_the_least_and_a_hundred_and_twenty_eight_the_most() {
    String long128 = "heron kettle weir lantern ".repeat(5).substring(0, 128);

    assertThatCode(() -> rules.check("xK4!vq9Z", ZOE)).doesNotThrowAnyException();
    assertThatCode(() -> rules.check(long128, ZOE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> rules.check(long128 + "x", ZOE))
        .extracting(thrown -> ((PasswordRefused) thrown).key())
        .isEqualTo("password-refused.too-long");
    assertThatThrownBy(() -> rules.check(null, ZOE)).isInstanceOf(PasswordRefused.class);
  }

  @Test
  void signs_outside_the_basic_plane_count_as_one_character() {
    assertThatThrownBy(() -> rules.check("😀😀😀😀😀😀😀", ZOE))
        .extracting(thrown -> ((PasswordRefused) thrown).key())
        .isEqualTo("password-refused.too-short");
  }

  @Test
  void reckoning_a_hostile_password_takes_no_time() {
    assertTimeout(Duration.ofSeconds(5), () -> rules.check("a1b!c2d?".repeat(16), List.of("abc")));
  }

  @Test
  void the_refusal_stands_beside_the_new_password() {
    assertThat(PasswordRefused.common().field()).isEqualTo("newPassword");
  }
}
