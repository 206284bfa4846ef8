package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Refusal;

class WordsTest {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("uk.npws.alongside.learning.words", Locale.UK);

  @Test
  void every_refusal_has_words() {
    assertThat(LearningRefused.class.getDeclaredMethods())
        .filteredOn(method -> method.getReturnType() == LearningRefused.class)
        .allSatisfy(
            factory ->
                assertThat(
                        WORDS.containsKey("learning-refused." + Refusal.kebab(factory.getName())))
                    .as(factory.getName())
                    .isTrue());
  }

  @Test
  void every_status_has_words() {
    assertThat(LearningStatus.values())
        .allSatisfy(
            status ->
                assertThat(
                        WORDS.containsKey(
                            "learning-status."
                                + status.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .isTrue());
  }

  @Test
  void nothing_is_shouted() {
    assertThat(WORDS.keySet()).noneMatch(key -> WORDS.getString(key).contains("!"));
  }
}
