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
}
