package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTextsTest {

  private final LetterTexts texts = new LetterTexts();

  @Test
  void facts_are_filled_into_subject_and_body() {
    var text = texts.fill("test-invitation", Map.of("name", "Ngũgĩ $1", "place", "Leeds"));

    assertThat(text.subject()).isEqualTo("A place for Ngũgĩ $1");
    assertThat(text.body()).contains("Dear Ngũgĩ $1,").contains("see you in Leeds.");
  }

  @Test
  void a_fact_that_nobody_gave_is_a_fault_and_not_a_gap() {
    assertThatThrownBy(() -> texts.fill("test-invitation", Map.of("name", "Siân")))
        .hasMessageContaining("place");
  }

  @Test
  void a_fact_with_a_line_break_cannot_add_a_header_to_the_subject() {
    var text =
        texts.fill(
            "test-invitation", Map.of("name", "Eve\r\nBcc: all@x.example", "place", "Leeds"));

    assertThat(text.subject()).isEqualTo("A place for Eve Bcc: all@x.example");
  }

  @Test
  void a_text_without_a_subject_or_without_a_file_is_named() {
    assertThatThrownBy(() -> texts.fill("test-broken", Map.of()))
        .hasMessageContaining("test-broken.en.txt");
    assertThatThrownBy(() -> texts.fill("test-absent", Map.of()))
        .hasMessageContaining("test-absent.en.txt");
  }

  @Test
  void an_edited_text_wins_over_the_shipped_one_and_says_which_version_it_is() {
    texts.use(Map.of("test-invitation", new LetterTexts.Text("Come, {name}", "To {place}\n", 3)));

    var text = texts.fill("test-invitation", Map.of("name", "Siân", "place", "Leeds"));

    assertThat(text).isEqualTo(new LetterTexts.Text("Come, Siân", "To Leeds\n", 3));
    assertThat(texts.shipped("test-invitation").version()).isZero();
  }

  @Test
  void an_edited_text_that_wants_what_nobody_gives_any_more_gives_way_to_the_shipped_one() {
    texts.use(Map.of("test-invitation", new LetterTexts.Text("Come", "By {train}\n", 3)));

    var text = texts.fill("test-invitation", Map.of("name", "Siân", "place", "Leeds"));

    assertThat(text.version()).isZero();
    assertThat(text.body()).contains("Leeds");
  }

  @Test
  void a_release_that_changes_the_shipped_text_overtakes_an_edit_and_not_a_way_back() {
    var seen = new LetterTexts.Text("A", "as it was\n");
    var now = new LetterTexts.Text("A", "as it is\n");
    var at = java.time.Instant.parse("2027-01-11T10:00:00Z");
    var edit = LetterVersion.edited("kind", 1, new LetterTexts.Text("B", "c"), seen, null, "w", at);
    var back = LetterVersion.backToShipped("kind", 2, seen, null, "why", at);

    assertThat(edit.overtaken(seen)).isFalse();
    assertThat(edit.overtaken(now)).isTrue();
    assertThat(back.overtaken(now)).isFalse();
    assertThat(back.text(now)).isEqualTo(new LetterTexts.Text("A", "as it is\n", 2));
  }
}
