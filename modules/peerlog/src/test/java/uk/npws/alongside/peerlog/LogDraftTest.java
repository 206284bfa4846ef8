package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.peerlog.Logs.KENT;
import static uk.npws.alongside.peerlog.Logs.SECRETS;
import static uk.npws.alongside.peerlog.Logs.ZOE;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.TimeSpent;

class LogDraftTest {

  private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

  @Test
  void a_draft_is_its_authors_for_72_hours_and_not_a_moment_longer() {
    LogDraft draft = byZoe();

    assertThat(draft.ownAt(NOW.plus(Duration.ofHours(72)).minusMillis(1))).isTrue();
    assertThat(draft.ownAt(NOW.plus(Duration.ofHours(72)))).isFalse();
  }

  @Test
  void changing_a_draft_puts_other_codes_in_its_place_and_wins_no_time() {
    LogDraft draft = byZoe();

    draft.change(Logs.of(Activity.BRIEFING), SECRETS);

    assertThat(draft.envelope(SECRETS).log()).isEqualTo(Logs.of(Activity.BRIEFING));
    assertThat(draft.envelope(SECRETS).role()).isEqualTo(AuthorRole.CHAMPION);
    assertThat(draft.ownUntil()).isEqualTo(NOW.plus(LogDraft.OWN_FOR));
  }

  @Test
  void a_released_draft_has_neither_author_nor_receipt_nor_time() throws Exception {
    LogDraft draft = byZoe();

    draft.release();

    for (String name : new String[] {"author", "receiptHash", "savedAt"}) {
      Field field = LogDraft.class.getDeclaredField(name);
      field.setAccessible(true);
      assertThat(field.get(draft)).as(name).isNull();
    }
    assertThat(draft.ownAt(NOW)).isFalse();
    assertThat(draft.envelope(SECRETS).log()).isEqualTo(Logs.support());
  }

  @Test
  void a_draft_with_a_receipt_has_no_author_and_no_role() {
    LogDraft draft = LogDraft.by(Receipt.next(), KENT, Logs.support(), NOW, SECRETS);

    assertThat(draft.author()).isNull();
    assertThat(draft.envelope(SECRETS).role()).isEqualTo(AuthorRole.UNSTATED);
  }

  @Test
  void the_payload_tells_nothing_not_even_by_its_length() throws Exception {
    byte[] shortest = payload(byZoe());
    LogDraft other = byZoe();
    other.change(Logs.support(TimeSpent.UNDER_15), SECRETS);

    assertThat(payload(other)).hasSameSizeAs(shortest).isNotEqualTo(shortest);
    assertThat(payload(byZoe())).isNotEqualTo(shortest);
    assertThat(new String(shortest, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("one-to-one")
        .doesNotContain("family");
    assertThat(shortest.length).isLessThanOrEqualTo(400);
  }

  private static LogDraft byZoe() {
    return LogDraft.by(ZOE, KENT, new Envelope(Logs.support(), AuthorRole.CHAMPION), NOW, SECRETS);
  }

  private static byte[] payload(LogDraft draft) throws Exception {
    Field field = LogDraft.class.getDeclaredField("payload");
    field.setAccessible(true);
    return (byte[]) field.get(draft);
  }
}
