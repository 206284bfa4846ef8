package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final String PASSWORD = "seven quiet herons";

  @Test
  void a_stored_password_says_scheme_cost_salt_and_hash() {
    assertThat(PasswordHash.of(PASSWORD).encoded())
        .matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void it_knows_its_password_and_no_other() {
    PasswordHash stored = PasswordHash.parse(PasswordHash.of(PASSWORD, 1000).encoded());

    assertThat(stored.matches(PASSWORD)).isTrue();
    assertThat(stored.matches(PASSWORD + " ")).isFalse();
    assertThat(stored.matches("")).isFalse();
  }

  @Test
  void it_reads_what_another_program_made_by_the_same_scheme() {
    PasswordHash stored =
        PasswordHash.parse("pbkdf2-sha256$4096$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o");

    assertThat(stored.matches("password")).isTrue();
  }

  @Test
  void the_same_password_is_stored_differently_each_time() {
    assertThat(PasswordHash.of(PASSWORD, 1000).encoded())
        .isNotEqualTo(PasswordHash.of(PASSWORD, 1000).encoded());
  }

  @Test
  void one_made_at_a_lower_cost_is_outdated() {
    assertThat(PasswordHash.of(PASSWORD, 1000).outdated()).isTrue();
    assertThat(PasswordHash.of(PASSWORD).outdated()).isFalse();
  }

  @Test
  void the_one_of_nobody_costs_as_much_and_fits_nothing() {
    assertThat(PasswordHash.NOBODYS.outdated()).isFalse();
    assertThat(PasswordHash.NOBODYS.matches(PASSWORD)).isFalse();
  }

  @Test
  void it_keeps_itself_out_of_logs() {
    assertThat(PasswordHash.of(PASSWORD, 1000)).hasToString("a password");
  }

  @Test
  void what_is_no_stored_password_is_a_fault() {
    assertThatThrownBy(() -> PasswordHash.parse("md5$x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
