package uk.npws.alongside.learning.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

class LocalWordsTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final PersonId AMINA = new PersonId(UUID.randomUUID());

  private final LocalWords local =
      new LocalWords(UUID.randomUUID(), new ForceId("gwent"), "a-package", "local-help");

  @Test
  void words_are_kept_line_by_line_with_who_wrote_them_and_when() {
    local.write("  Chaplain \r\nRoom 2\r\n\r\n\r\n\r\n\r\nOpen\tto all ", 0, AMINA, NOW);

    assertThat(local.words()).isEqualTo("Chaplain\nRoom 2\n\n\nOpen to all");
    assertThat(local.changedBy()).isEqualTo(AMINA);
    assertThat(local.changed()).isEqualTo(NOW);
    assertThat(local.filled()).isTrue();
  }

  @Test
  void empty_words_take_away_what_stood_there() {
    local.write("Chaplain", 0, AMINA, NOW);

    local.write(" \r\n ", 0, AMINA, NOW);

    assertThat(local.filled()).isFalse();
  }

  @Test
  void characters_that_nobody_sees_are_left_out() {
    local.write("Ring\u202E 999\u2066\u0007 now\u200B", 0, AMINA, NOW);

    assertThat(local.words()).isEqualTo("Ring 999  now");
  }

  @Test
  void two_thousand_characters_are_taken_and_one_more_is_refused_beside_the_field() {
    local.write("é".repeat(2000) + "\r\n", 0, AMINA, NOW);
    assertThat(local.words()).hasSize(2000);

    assertThatThrownBy(() -> local.write("é".repeat(2001), 0, AMINA, NOW))
        .isInstanceOfSatisfying(
            LocalWordsRefused.class, no -> assertThat(no.field()).isEqualTo("words"));
  }

  @Test
  void words_that_the_writer_did_not_see_are_never_written_over() {
    assertThatThrownBy(() -> local.write("Mine", 1, AMINA, NOW))
        .isInstanceOfSatisfying(
            LocalWordsRefused.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(local.filled()).isFalse();
  }
}
