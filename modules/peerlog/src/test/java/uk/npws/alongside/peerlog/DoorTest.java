package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.peerlog.Logs.KENT;
import static uk.npws.alongside.peerlog.Logs.SECRETS;

import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.ForceId;

class DoorTest {

  @Test
  void a_token_is_long_and_the_same_each_time_it_is_shown() {
    Door door = new Door(KENT, SECRETS);

    assertThat(door.token(SECRETS))
        .matches("[0-9a-hjkmnp-tv-z]{26}")
        .isEqualTo(door.token(SECRETS));
  }

  @Test
  void renewing_a_door_makes_another_token() {
    Door door = new Door(KENT, SECRETS);
    String before = door.token(SECRETS);

    door.renew(SECRETS);

    assertThat(door.token(SECRETS)).isNotEqualTo(before);
  }

  @Test
  void no_two_forces_and_no_two_installations_share_a_token() {
    String kent = new Door(KENT, SECRETS).token(SECRETS);

    assertThat(new Door(new ForceId("surrey"), SECRETS).token(SECRETS)).isNotEqualTo(kent);
    assertThat(new Door(KENT, SECRETS).token(new Secrets("another secret altogether, and long")))
        .isNotEqualTo(kent);
  }

  @Test
  void a_token_typed_in_capitals_opens_the_same_door() {
    String token = new Door(KENT, SECRETS).token(SECRETS);

    assertThat(Door.hash(token.toUpperCase(java.util.Locale.ROOT))).isEqualTo(Door.hash(token));
  }
}
