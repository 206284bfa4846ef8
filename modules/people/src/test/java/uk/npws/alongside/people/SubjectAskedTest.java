package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.people.Nationwide.amina;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectAskedTest {

  @Test
  void what_is_not_known_is_left_out_and_sections_keep_their_order() {
    var asked = new SubjectAsked(amina().id(), true);

    asked.tell("person", "name", "Amina Patel", "email", null).tell("bookings", "reference", "A");
    asked.tell("person", "name", "again");

    assertThat(asked.sections().keySet()).containsExactly("person", "bookings");
    assertThat(asked.sections().get("person").entries())
        .containsExactly(Map.of("name", "Amina Patel"), Map.of("name", "again"));
  }

  @Test
  void a_note_makes_a_section_that_is_empty_on_purpose() {
    var asked = new SubjectAsked(amina().id(), false);

    asked.note("needs", "export.needs");

    assertThat(asked.sections().get("needs").notes()).containsExactly("export.needs");
    assertThat(asked.sections().get("needs").entries()).isEmpty();
  }

  @Test
  void a_plan_leaves_out_what_is_not_there() {
    var plan = new ErasurePlanned(amina().card());

    plan.goes("needs", 0).goes("letters", 2).stays("audit", 1);

    assertThat(plan.going()).containsExactly(new ErasurePlanned.Line("letters", 2));
    assertThat(plan.staying())
        .extracting(ErasurePlanned.Line::key)
        .containsExactly("erasure.audit");
  }
}
