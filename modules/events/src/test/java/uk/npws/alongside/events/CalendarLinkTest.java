package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;

import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Secrets;

class CalendarLinkTest {

  private final Secrets secrets = new Secrets("a secret of at least thirty-two characters");
  private final CalendarLink link = new CalendarLink(AMINA, secrets, NOW);

  @Test
  void the_owner_can_see_the_secret_again_and_it_fits_an_address() {
    assertThat(link.secret(secrets)).isEqualTo(link.secret(secrets)).matches("[A-Za-z0-9_-]{43}");
    assertThat(link.readable(secrets)).isTrue();
  }

  @Test
  void a_new_secret_is_another_one() {
    String before = link.secret(secrets);

    link.renew(secrets, NOW);

    assertThat(link.secret(secrets)).isNotEqualTo(before);
  }

  @Test
  void what_is_kept_does_not_lead_to_the_secret_without_that_of_the_installation() {
    var elsewhere = new Secrets("another secret of thirty-two characters or more");

    assertThat(link.secret(elsewhere)).isNotEqualTo(link.secret(secrets));
    assertThat(link.readable(elsewhere)).isFalse();
  }
}
