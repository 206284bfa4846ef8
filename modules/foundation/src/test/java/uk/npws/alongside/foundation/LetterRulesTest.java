package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterRulesTest {

  private final LetterPlan.Kind kind =
      new LetterPlan.Kind(
          "a-kind",
          "a-group",
          Map.of("name", "Siân", "link", "https://x.example", "days", "Tuesday"),
          new LinkedHashSet<>(List.of("link")));

  @Test
  void a_text_is_kept_in_one_form() {
    var text = LetterRules.checked(kind, "  For {name} ", "Dear {name},\r\n\r\n{link}\r\n\r\n");

    assertThat(text.subject()).isEqualTo("For {name}");
    assertThat(text.body()).isEqualTo("Dear {name},\n\n{link}\n");
  }

  @Test
  void a_fact_that_nobody_gives_is_refused_with_its_line() {
    assertThatThrownBy(() -> LetterRules.checked(kind, "A", "Dear {name},\n\nsee {linc} {link}"))
        .isInstanceOfSatisfying(
            LetterTextRefused.class,
            no -> {
              assertThat(no.key()).isEqualTo("letter-text-refused.unknown-fact");
              assertThat(no.facts())
                  .containsEntry("field", "body")
                  .containsEntry("fact", "linc")
                  .containsEntry("line", 3);
            });
  }

  @Test
  void a_fact_in_the_subject_is_checked_as_well() {
    assertThatThrownBy(() -> LetterRules.checked(kind, "{nobody}", "{link}"))
        .isInstanceOfSatisfying(
            LetterTextRefused.class, no -> assertThat(no.field()).isEqualTo("subject"));
  }

  @Test
  void a_brace_without_its_partner_is_refused_where_it_stands() {
    for (String body : List.of("one\n{link}\n{name", "one\n{link}\nname}", "1\n{link}\n{na\nme}")) {
      assertThatThrownBy(() -> LetterRules.checked(kind, "A", body))
          .isInstanceOfSatisfying(
              LetterTextRefused.class,
              no -> {
                assertThat(no.key()).isEqualTo("letter-text-refused.loose-brace");
                assertThat(no.facts()).containsEntry("line", 3);
              });
    }
  }

  @Test
  void what_the_letter_needs_must_stand_in_it() {
    assertThatThrownBy(() -> LetterRules.checked(kind, "A", "Dear {name}"))
        .isInstanceOfSatisfying(
            LetterTextRefused.class,
            no -> {
              assertThat(no.key()).isEqualTo("letter-text-refused.facts-missing");
              assertThat(no.facts()).containsEntry("facts", "{link}");
            });
    assertThat(LetterRules.checked(kind, "{link}", "In the subject will do").version()).isZero();
  }

  @Test
  void empty_long_and_two_line_texts_are_refused_beside_their_fields() {
    assertThatThrownBy(() -> LetterRules.checked(kind, " ", "{link}"))
        .hasMessageContaining("required");
    assertThatThrownBy(() -> LetterRules.checked(kind, "A", "\n \n"))
        .hasMessageContaining("required");
    assertThatThrownBy(() -> LetterRules.checked(kind, "A\nBcc: all@x.example", "{link}"))
        .hasMessageContaining("two-lines");
    assertThatThrownBy(() -> LetterRules.checked(kind, "A".repeat(201), "{link}"))
        .hasMessageContaining("too-long");
    assertThatThrownBy(() -> LetterRules.checked(kind, "A", "{link}" + "x".repeat(8000)))
        .hasMessageContaining("too-long");
    assertThatThrownBy(() -> LetterRules.why(" ")).hasMessageContaining("required");
    assertThat(LetterRules.why(" says\nwhere ")).isEqualTo("says where");
  }

  @Test
  void a_kind_cannot_need_what_nobody_gives() {
    assertThatThrownBy(() -> new LetterPlan().letter("a", "b", Map.of("name", "Siân"), "link"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
