package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.foundation.Refusal;

class WordsTest {

  private final ResourceBundle words =
      ResourceBundle.getBundle("uk.npws.alongside.events.words", Locale.ROOT);

  @ParameterizedTest
  @ValueSource(
      classes = {
        AllocationRefused.class,
        BookingRefused.class,
        EventRefused.class,
        NominationRefused.class,
        InvitationRefused.class,
        RegisterRefused.class
      })
  void every_refusal_has_words(Class<?> family) {
    for (Method factory : family.getDeclaredMethods()) {
      if (Modifier.isStatic(factory.getModifiers()) && Modifier.isPublic(factory.getModifiers())) {
        String key = Refusal.kebab(family.getSimpleName()) + "." + Refusal.kebab(factory.getName());
        assertThat(words.containsKey(key)).as(key).isTrue();
      }
    }
  }

  @Test
  void every_state_and_choice_has_a_word() {
    var constants = new ArrayList<Enum<?>>(List.of(BookingState.values()));
    constants.addAll(List.of(Channel.values()));
    constants.addAll(List.of(Reason.values()));
    constants.addAll(List.of(EventStatus.values()));
    constants.addAll(List.of(Region.values()));
    constants.addAll(List.of(AttendanceRule.values()));
    constants.addAll(List.of(AllocationState.values()));
    constants.addAll(List.of(Absence.values()));
    constants.addAll(List.of(Correction.values()));
    constants.addAll(List.of(TickFate.values()));
    constants.addAll(List.of(Meal.values()));
    constants.addAll(List.of(NominationState.values()));
    constants.addAll(List.of(NoThanks.values()));
    constants.addAll(List.of(Ground.values()));
    constants.addAll(List.of(OfferState.values()));
    constants.addAll(List.of(DeclineReason.values()));
    constants.addAll(List.of(InvitationState.values()));

    for (Enum<?> constant : constants) {
      String key =
          Refusal.kebab(constant.getDeclaringClass().getSimpleName())
              + "."
              + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(words.containsKey(key)).as(key).isTrue();
    }
  }

  @Test
  void every_letter_has_a_text_and_a_copy() {
    for (BookingLetters.News news : BookingLetters.News.values()) {
      assertThat(words.containsKey("letter-text." + news.kind())).as(news.kind()).isTrue();
      for (String kind : List.of(news.kind(), news.kind() + "-copy")) {
        Path text = Path.of("../../content/letters/" + kind + ".en.txt");
        assertThat(text).exists();
        assertThat(text).content().startsWith("Subject: ").contains("\n\n").doesNotContain("!");
      }
    }
  }

  @Test
  void every_letter_about_a_nomination_has_a_text() {
    for (NominationLetters.News news : NominationLetters.News.values()) {
      assertThat(Path.of("../../content/letters/" + news.kind() + ".en.txt"))
          .content()
          .startsWith("Subject: ")
          .contains("\n\n")
          .doesNotContain("!");
    }
  }

  @Test
  void only_the_person_who_comes_gets_joining_details_that_are_not_public() throws Exception {
    try (var files = Files.list(Path.of("../../content/letters"))) {
      assertThat(files.filter(file -> file.toString().endsWith("-copy.en.txt")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file).content().doesNotContain("{joining}"));
    }
  }
}
