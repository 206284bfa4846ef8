package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {

  @TempDir Path place;

  @Test
  void a_secret_is_made_once_and_found_again_by_the_next_start() {
    Path file = place.resolve("secrets");
    Keyring first = new Keyring(file);
    String secret = first.secret("portal");

    Keyring second = new Keyring(file);

    assertThat(first.madeSome()).isTrue();
    assertThat(second.secret("portal")).isEqualTo(secret);
    assertThat(second.madeSome()).isFalse();
  }

  @Test
  void secrets_are_long_differ_and_need_no_quoting() {
    Keyring keys = new Keyring(place.resolve("secrets"));

    assertThat(keys.secret("one")).matches("[A-Za-z0-9_-]{43}");
    assertThat(keys.secret("one")).isNotEqualTo(keys.secret("two"));
  }
}
