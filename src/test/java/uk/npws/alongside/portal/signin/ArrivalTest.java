package uk.npws.alongside.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {

  @ParameterizedTest
  @ValueSource(strings = {"/account", "/events/leeds-1?see=//this", "/events?from=2026-01-01#list"})
  void signing_in_leads_on_to_where_somebody_was_going(String to) {
    assertThat(Arrival.inside(to)).isEqualTo(to);
  }

  /** CWE-601: somewhere else, or something a server or browser may read as somewhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/.//evil.example",
        "/a/..//evil.example",
        "/../events",
        "/events\r\nSet-Cookie: a=b",
        "",
        "/sign-out"
      })
  void but_never_out_of_the_portal(String to) {
    assertThat(Arrival.inside(to)).isEqualTo("/me");
  }
}
