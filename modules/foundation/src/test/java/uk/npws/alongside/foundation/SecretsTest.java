package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private static final byte[] TEXT = "step-free access".getBytes(StandardCharsets.UTF_8);

  private final Secrets secrets = new Secrets("a secret of this installation, long enough");

  @Test
  void what_was_sealed_opens_again() {
    assertThat(secrets.open("needs", secrets.seal("needs", TEXT))).isEqualTo(TEXT);
  }

  @Test
  void the_same_text_never_looks_the_same_twice() {
    assertThat(secrets.seal("needs", TEXT)).isNotEqualTo(secrets.seal("needs", TEXT));
  }

  @Test
  void a_changed_value_another_purpose_or_another_secret_does_not_open() {
    byte[] sealed = secrets.seal("needs", TEXT);
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;

    assertThatThrownBy(() -> secrets.open("needs", changed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> secrets.open("totp", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Secrets("another").open("needs", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void codes_have_no_letters_that_can_be_misread() {
    assertThat(Secrets.code(2000)).matches("[0-9A-HJKMNP-TV-Z]{2000}");
  }
}
