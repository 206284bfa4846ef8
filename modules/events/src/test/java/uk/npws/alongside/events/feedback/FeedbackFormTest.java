package uk.npws.alongside.events.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackFormTest {

  private static Map<Round, FeedbackForm> shipped() throws Exception {
    try (var file = Files.newInputStream(Path.of("../../content/feedback/feedback.yml"))) {
      return FeedbackForm.read(file);
    }
  }

  @Test
  void the_shipped_forms_are_short_and_have_two_questions_each() throws Exception {
    for (FeedbackForm form : shipped().values()) {
      assertThat(form.statements()).hasSizeBetween(4, 7);
      assertThat(form.questions()).hasSize(2);
    }
  }

  @Test
  void a_key_that_stands_twice_or_means_something_else_is_a_fault() {
    String twice =
        "after: {statements: [{key: a, text: A}, {key: a, text: B}], questions: []}\n"
            + "later: {statements: [], questions: []}";
    String taken = twice.replace("key: a,", "key: answers,");

    for (String file : new String[] {twice, taken}) {
      var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> FeedbackForm.read(in)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void an_answer_keeps_what_the_form_asks_and_leaves_out_the_rest() throws Exception {
    FeedbackForm form = shipped().get(Round.AFTER);

    var answer =
        FeedbackAnswer.to(
            form,
            Map.of("pace", 3, "learned", 9, "made-up", 5),
            Map.of("keep", " tea\r\nand time ", "change", "  ", "made-up", "x"));

    assertThat(answer.marks()).containsExactly(Map.entry("pace", 3));
    assertThat(answer.words()).containsExactly(Map.entry("keep", "tea\nand time"));
  }

  @Test
  void an_empty_answer_and_one_that_is_too_long_are_refused() throws Exception {
    FeedbackForm form = shipped().get(Round.LATER);

    assertThatThrownBy(() -> FeedbackAnswer.to(form, Map.of(), Map.of("used-how", " ")))
        .isInstanceOfSatisfying(
            FeedbackRefused.class, no -> assertThat(no.field()).isEqualTo("used"));
    assertThatThrownBy(
            () -> FeedbackAnswer.to(form, Map.of(), Map.of("hindered", "x".repeat(1001))))
        .isInstanceOfSatisfying(
            FeedbackRefused.class, no -> assertThat(no.field()).isEqualTo("hindered"));
  }
}
