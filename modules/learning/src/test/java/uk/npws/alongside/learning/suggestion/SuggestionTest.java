package uk.npws.alongside.learning.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.people.PersonId;

/** Two people decide, and never the author. */
class SuggestionTest {

  private static final PersonId AMINA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final PersonId CIARAN = new PersonId(new UUID(1, 3));
  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");

  private final Suggestion suggestion =
      new Suggestion(
          AMINA,
          new PageText("first-aid", "calm", AFolder.CALM),
          "Stay calm",
          "Breathe.\n",
          "Shorter",
          NOW);

  @Test
  void one_approval_is_not_enough() {
    suggestion.approve(BEN, "True", Change.TYPO, "", NOW);

    assertThat(suggestion.state()).isEqualTo(SuggestionState.WAITING);
  }

  @Test
  void two_different_people_approve_and_the_second_has_the_last_word_on_the_note() {
    suggestion.approve(BEN, "True", Change.CLARIFY, "Clearer.", NOW);
    suggestion.approve(CIARAN, "And clear", Change.CLARIFY, " Said more clearly. ", NOW);

    assertThat(suggestion.state()).isEqualTo(SuggestionState.APPROVED);
    assertThat(suggestion.change()).isEqualTo(Change.CLARIFY);
    assertThat(suggestion.changeNote()).isEqualTo("Said more clearly.");
  }

  @Test
  void both_say_the_same_about_what_it_means_for_those_who_have_done_the_page() {
    suggestion.approve(BEN, "They must know", Change.NEW_DUTY, "Call first.", NOW);

    assertThatThrownBy(() -> suggestion.approve(CIARAN, "A slip", Change.TYPO, "", NOW))
        .hasMessageContaining("other-meaning");
    assertThat(suggestion.state()).isEqualTo(SuggestionState.WAITING);
    assertThat(suggestion.change()).isEqualTo(Change.NEW_DUTY);
  }

  @Test
  void nobody_approves_twice() {
    suggestion.approve(BEN, "True", Change.TYPO, "", NOW);

    assertThatThrownBy(() -> suggestion.approve(BEN, "Still", Change.TYPO, "", NOW))
        .hasMessageContaining("said-before");
    assertThatThrownBy(() -> suggestion.decline(BEN, "No more", NOW))
        .hasMessageContaining("said-before");
    assertThat(suggestion.judgeable(BEN)).isFalse();
  }

  @Test
  void the_author_neither_approves_nor_declines() {
    assertThatThrownBy(() -> suggestion.approve(AMINA, "Mine", Change.TYPO, "", NOW))
        .hasMessageContaining("your-own");
    assertThatThrownBy(() -> suggestion.decline(AMINA, "Mine", NOW))
        .hasMessageContaining("your-own");
    assertThat(suggestion.judgeable(AMINA)).isFalse();
  }

  @Test
  void one_who_declines_decides() {
    suggestion.approve(BEN, "True", Change.TYPO, "", NOW);
    suggestion.decline(CIARAN, "It is not so everywhere", NOW);

    assertThat(suggestion.state()).isEqualTo(SuggestionState.DECLINED);
    assertThatThrownBy(
            () -> suggestion.approve(new PersonId(new UUID(1, 4)), "", Change.TYPO, "", NOW))
        .hasMessageContaining("decided");
  }

  @Test
  void there_is_always_a_reason() {
    assertThatThrownBy(() -> suggestion.approve(BEN, " ", Change.TYPO, "", NOW))
        .hasMessageContaining("no-reason");
    assertThatThrownBy(() -> suggestion.decline(BEN, null, NOW)).hasMessageContaining("no-reason");
    assertThat(suggestion.verdicts()).isEmpty();
  }

  @Test
  void who_has_done_the_page_is_told_what_changed() {
    assertThatThrownBy(() -> suggestion.approve(BEN, "True", Change.NEW_DUTY, " ", NOW))
        .hasMessageContaining("note-missing");
    assertThat(suggestion.verdicts()).isEmpty();
  }
}
