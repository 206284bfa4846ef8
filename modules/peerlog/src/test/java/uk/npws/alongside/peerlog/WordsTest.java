package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.WeekChoice;

class WordsTest {

  private final ResourceBundle words =
      ResourceBundle.getBundle("uk.npws.alongside.peerlog.words", Locale.ROOT);

  static Stream<Class<? extends Enum<?>>> lists() {
    return Stream.concat(
            Stream.concat(CodesTest.lists(), Stream.of(WeekChoice.class)),
            Stream.of(HoursBand.class))
        .filter(list -> list != AuthorRole.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_item_a_person_reads_has_words(Class<? extends Enum<?>> list) {
    for (Enum<?> item : list.getEnumConstants()) {
      String key =
          Refusal.kebab(list.getSimpleName())
              + "."
              + item.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(words.containsKey(key)).as(key).isTrue();
    }
  }

  @Test
  void every_refusal_has_words_and_every_fact_of_them_is_given() throws Exception {
    for (Class<?> family :
        new Class<?>[] {
          LogRefused.class, DoorRefused.class, StatisticsRefused.class, CallRefused.class
        }) {
      for (Method factory : family.getDeclaredMethods()) {
        if (Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == family) {
          factory.setAccessible(true);
          Refusal refusal = (Refusal) factory.invoke(null);
          assertThat(words.containsKey(refusal.key())).as(refusal.key()).isTrue();
          assertThat(words.getString(refusal.key()).replace("{most}", "")).doesNotContain("{");
          assertThat(refusal.key()).endsWith("." + Refusal.kebab(factory.getName()));
        }
      }
    }
  }
}
