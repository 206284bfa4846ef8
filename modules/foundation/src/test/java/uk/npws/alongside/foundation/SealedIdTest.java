package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedIdTest {

  private final Secrets secrets = new Secrets("a secret of this test, long enough for it");
  private final UUID id = UUID.randomUUID();

  @Test
  void it_opens_for_its_purpose_and_no_other() {
    String token = SealedId.token("one", id, secrets);

    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(SealedId.open("one", token, secrets)).contains(id);
    assertThat(SealedId.open("other", token, secrets)).isEmpty();
  }

  @Test
  void no_single_letter_of_it_can_be_changed() {
    String token = SealedId.token("one", id, secrets);

    for (int i = 0; i < 42; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(SealedId.open("one", changed, secrets)).isEmpty();
    }
  }

  @Test
  void what_is_no_token_opens_nothing() {
    assertThat(SealedId.open("one", null, secrets)).isEmpty();
    assertThat(SealedId.open("one", "", secrets)).isEmpty();
    assertThat(SealedId.open("one", "+".repeat(43), secrets)).isEmpty();
  }
}
