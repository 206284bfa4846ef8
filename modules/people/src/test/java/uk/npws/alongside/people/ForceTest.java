package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.people.Nationwide.GWENT;
import static uk.npws.alongside.people.Nationwide.details;
import static uk.npws.alongside.people.Nationwide.westYorkshire;
import static uk.npws.alongside.people.PersonTest.assertRefused;

import org.junit.jupiter.api.Test;

class ForceTest {

  @Test
  void a_force_owns_addresses_of_its_domain_and_of_those_below() {
    assertThat(westYorkshire().owns(new EmailAddress("a@west-yorkshire.example"))).isTrue();
    assertThat(westYorkshire().owns(new EmailAddress("a@mail.west-yorkshire.example"))).isTrue();
  }

  @Test
  void a_domain_that_only_ends_alike_is_not_its_own() {
    assertThat(westYorkshire().owns(new EmailAddress("a@not-west-yorkshire.example"))).isFalse();
    assertThat(westYorkshire().owns(new EmailAddress("a@west-yorkshire.example.net"))).isFalse();
  }

  @Test
  void two_forces_share_neither_domain_nor_place_on_the_map() {
    assertRefused(
        "force-refused.domain-taken",
        () ->
            westYorkshire()
                .refuseSharing(details(GWENT, "Gwent Police", "west-yorkshire.example", 8, 3)));
    assertRefused(
        "force-refused.tile-taken",
        () -> westYorkshire().refuseSharing(details(GWENT, "Gwent Police", "gwent.example", 4, 5)));
  }

  @Test
  void what_is_no_domain_is_refused() {
    assertRefused(
        "force-refused.domain-malformed", () -> details(GWENT, "Gwent Police", "@gwent", 8, 3));
  }

  @Test
  void a_force_has_a_name() {
    assertRefused("force-refused.unnamed", () -> details(GWENT, "  ", "gwent.example", 8, 3));
  }

  @Test
  void what_is_given_comes_back() {
    ForceDetails given = details(GWENT, "Gwent Police", "gwent.example", 8, 3);

    assertThat(new Force(given).details()).isEqualTo(given);
  }
}
