package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final class PlaceRefused extends Refusal {
    PlaceRefused() {
      super(Kind.CONFLICT, "all-taken", "event", "Leeds", "field", "who");
    }
  }

  @Test
  void the_key_is_the_name_of_the_family_and_of_the_factory() {
    assertThat(new PlaceRefused().key()).isEqualTo("place-refused.all-taken");
  }

  @Test
  void it_knows_its_facts_and_the_field_it_belongs_beside() {
    var refusal = new PlaceRefused();

    assertThat(refusal.facts()).containsEntry("event", "Leeds");
    assertThat(refusal.field()).isEqualTo("who");
    assertThat(refusal.kind().status()).isEqualTo(409);
  }

  @Test
  void names_become_kebab_case_also_with_single_letters() {
    assertThat(Refusal.kebab("BookingRefused")).isEqualTo("booking-refused");
    assertThat(Refusal.kebab("notADomain")).isEqualTo("not-a-domain");
  }
}
