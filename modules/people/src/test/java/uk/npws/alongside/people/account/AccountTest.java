package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

class AccountTest {

  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");
  private static final Secrets SECRETS = new Secrets("a secret of more than thirty-two letters");

  private final Totp phone = Totp.create();
  private final Account account =
      new Account(
          new PersonId(Ids.next()),
          PasswordHash.of("seven quiet herons", new Derivation.Pbkdf2(1000)),
          NOW);

  @Test
  void a_new_account_has_a_password_and_no_second_factor() {
    assertThat(account.password().matches("seven quiet herons")).isTrue();
    assertThat(account.hasSecondFactor()).isFalse();
  }

  @Test
  void a_code_is_taken_once_even_within_its_thirty_seconds() {
    account.protect(phone, 0, SECRETS, NOW);

    assertThat(account.accept(phone.codeAt(NOW), SECRETS, NOW)).isTrue();
    assertThat(account.accept(phone.codeAt(NOW), SECRETS, NOW)).isFalse();
  }

  @Test
  void the_code_that_set_the_phone_up_is_used_by_that() {
    account.protect(phone, Totp.stepAt(NOW), SECRETS, NOW);

    assertThat(account.accept(phone.codeAt(NOW), SECRETS, NOW)).isFalse();
    assertThat(account.accept(phone.codeAt(NOW.plusSeconds(30)), SECRETS, NOW.plusSeconds(30)))
        .isTrue();
  }

  @Test
  void a_wrong_code_uses_nothing_up() {
    account.protect(phone, 0, SECRETS, NOW);

    assertThat(account.accept("000000x", SECRETS, NOW)).isFalse();
    assertThat(account.accept(phone.codeAt(NOW), SECRETS, NOW)).isTrue();
  }

  @Test
  void the_secret_of_the_phone_opens_only_under_the_secret_of_the_installation() {
    account.protect(phone, 0, SECRETS, NOW);

    Secrets others = new Secrets("another secret of more than thirty-two letters");
    assertThatThrownBy(() -> account.accept(phone.codeAt(NOW), others, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_changed_password_replaces_the_one_before() {
    account.change(
        PasswordHash.of("copper kettle windowsill", new Derivation.Pbkdf2(1000)),
        NOW.plusSeconds(60));

    assertThat(account.password().matches("seven quiet herons")).isFalse();
    assertThat(account.passwordSince()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void a_password_hashed_anew_at_higher_cost_is_not_a_new_password() {
    account.strengthen(PasswordHash.of("seven quiet herons", new Derivation.Pbkdf2(2000)));

    assertThat(account.passwordSince()).isEqualTo(NOW);
    assertThat(account.password().matches("seven quiet herons")).isTrue();
  }
}
