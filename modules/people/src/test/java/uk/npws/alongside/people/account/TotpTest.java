package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final Totp RFC =
      new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_rfc_6238(long second, String code) {
    assertThat(RFC.code(Totp.stepAt(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
  }

  @Test
  void a_code_is_good_in_its_own_step_and_one_either_side() {
    String code = RFC.codeAt(NOW);

    assertThat(RFC.accept(code, NOW, 0)).hasValue(Totp.stepAt(NOW));
    assertThat(RFC.accept(code, NOW.plusSeconds(30), 0)).isPresent();
    assertThat(RFC.accept(code, NOW.minusSeconds(30), 0)).isPresent();
    assertThat(RFC.accept(code, NOW.plusSeconds(60), 0)).isEmpty();
    assertThat(RFC.accept(code, NOW.minusSeconds(60), 0)).isEmpty();
  }

  @Test
  void a_code_is_taken_once_and_none_before_it_any_more() {
    long used = RFC.accept(RFC.codeAt(NOW), NOW, 0).getAsLong();

    assertThat(RFC.accept(RFC.codeAt(NOW), NOW, used)).isEmpty();
    assertThat(RFC.accept(RFC.codeAt(NOW.minusSeconds(30)), NOW, used)).isEmpty();
    assertThat(RFC.accept(RFC.codeAt(NOW.plusSeconds(30)), NOW, used)).isPresent();
  }

  @Test
  void spaces_in_a_code_do_not_matter_and_nonsense_is_wrong() {
    String code = RFC.codeAt(NOW);

    assertThat(RFC.accept(code.substring(0, 3) + " " + code.substring(3), NOW, 0)).isPresent();
    assertThat(RFC.accept("", NOW, 0)).isEmpty();
    assertThat(RFC.accept("abcdef", NOW, 0)).isEmpty();
    assertThat(RFC.accept("１２３４５６", NOW, 0)).isEmpty();
  }

  @Test
  void a_secret_survives_being_written_in_base_32() {
    Totp made = Totp.create();

    assertThat(Totp.ofBase32(made.base32()).codeAt(NOW)).isEqualTo(made.codeAt(NOW));
    assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThatThrownBy(() -> Totp.ofBase32("not 1 or 8"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void two_secrets_are_never_alike() {
    assertThat(Totp.create().base32()).isNotEqualTo(Totp.create().base32());
  }
}
