package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

  private static final String PASSWORD = "seven quiet herons";
  private static final Derivation CHEAP = new Derivation.Argon2id(64, 1, 1);
  private static final Derivation OLD = new Derivation.Pbkdf2(1000);

  @Test
  void a_stored_password_says_scheme_cost_salt_and_hash() {
    assertThat(PasswordHash.of(PASSWORD).encoded())
        .matches("\\$argon2id\\$v=19\\$m=7168,t=5,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void it_knows_its_password_and_no_other() {
    PasswordHash stored = PasswordHash.parse(PasswordHash.of(PASSWORD).encoded());

    assertThat(stored.matches(PASSWORD)).isTrue();
    assertThat(stored.matches(PASSWORD + " ")).isFalse();
    assertThat(stored.matches("")).isFalse();
  }

  /** The first is from the tests of the reference implementation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "pbkdf2-sha256$4096$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o"
      })
  void it_reads_what_another_program_made_by_the_same_scheme(String encoded) {
    PasswordHash stored = PasswordHash.parse(encoded);

    assertThat(stored.matches("password")).isTrue();
    assertThat(stored.matches("passwore")).isFalse();
    assertThat(stored.encoded()).isEqualTo(encoded);
  }

  @Test
  void letters_beyond_ascii_count() {
    PasswordHash stored = PasswordHash.of("sieben stille Reiher über Ŵyrfa", CHEAP);

    assertThat(stored.matches("sieben stille Reiher über Ŵyrfa")).isTrue();
    assertThat(stored.matches("sieben stille Reiher uber Wyrfa")).isFalse();
  }

  @Test
  void the_same_password_is_stored_differently_each_time() {
    assertThat(PasswordHash.of(PASSWORD, CHEAP).encoded())
        .isNotEqualTo(PasswordHash.of(PASSWORD, CHEAP).encoded());
  }

  @Test
  void one_made_in_another_way_or_at_another_cost_is_outdated() {
    assertThat(PasswordHash.of(PASSWORD, OLD).outdated()).isTrue();
    assertThat(PasswordHash.of(PASSWORD, CHEAP).outdated()).isTrue();
    assertThat(PasswordHash.of(PASSWORD).outdated()).isFalse();
  }

  @Test
  void one_of_before_still_knows_its_password() {
    PasswordHash stored = PasswordHash.parse(PasswordHash.of(PASSWORD, OLD).encoded());

    assertThat(stored.matches(PASSWORD)).isTrue();
    assertThat(stored.matches(PASSWORD + " ")).isFalse();
  }

  @Test
  void the_one_of_nobody_costs_as_much_and_fits_nothing() {
    assertThat(PasswordHash.NOBODYS.outdated()).isFalse();
    assertThat(PasswordHash.NOBODYS.matches(PASSWORD)).isFalse();
  }

  @Test
  void it_keeps_itself_out_of_logs() {
    assertThat(PasswordHash.of(PASSWORD, CHEAP)).hasToString("a password");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "md5$x",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR",
        "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR",
        "pbkdf2-sha256$many$c2FsdA$xeR4"
      })
  void what_is_no_stored_password_is_a_fault(String text) {
    assertThatThrownBy(() -> PasswordHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
