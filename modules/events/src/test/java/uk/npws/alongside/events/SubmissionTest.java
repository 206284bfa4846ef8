package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"short", "with a space", "tab\tinside", "naïve-unicode-key"})
  void a_key_that_cannot_be_one_is_refused(String key) {
    assertThatThrownBy(() -> Submission.checked(key)).hasMessageContaining("key-unusable");
  }

  @Test
  void a_key_has_at_most_eighty_characters() {
    assertThat(Submission.checked("k".repeat(80))).hasSize(80);
    assertThatThrownBy(() -> Submission.checked("k".repeat(81)))
        .hasMessageContaining("key-unusable");
  }

  @Test
  void the_same_request_is_told_its_first_outcome() {
    var booking = anEvent().build().book(AMINA, NOW);
    var done = new Submission(AMINA, "12345678", "book this", booking.id(), NOW);

    assertThat(done.outcomeOf("book this")).isEqualTo(booking.bookingId());
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    var booking = anEvent().build().book(AMINA, NOW);
    var done = new Submission(AMINA, "12345678", "book this", booking.id(), NOW);

    assertThatThrownBy(() -> done.outcomeOf("book that")).hasMessageContaining("key-used");
  }
}
