package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");
  private static final Letter.Recipient SIAN =
      new Letter.Recipient("Siân Prŷs", "sian@gwent.police.example");

  @Test
  void a_new_letter_waits_to_be_sent_at_once() {
    Letter letter = aLetter();

    assertThat(letter.state()).isEqualTo(Letter.State.QUEUED);
    assertThat(letter.due()).isEqualTo(NOW);
  }

  @Test
  void the_message_id_stays_the_same_at_every_attempt() {
    Letter letter = aLetter();
    String first = letter.messageId();

    letter.couldNotBeSent("451 try later", NOW);
    letter.couldNotBeSent("451 try later", NOW.plusSeconds(60));

    assertThat(letter.messageId()).isEqualTo(first);
  }

  @Test
  void the_pauses_between_attempts_grow() {
    Letter letter = aLetter();
    Duration before = Duration.ZERO;

    for (int attempt = 1; attempt < Letter.MOST_ATTEMPTS; attempt++) {
      letter.couldNotBeSent("no answer", NOW);
      Duration pause = Duration.between(NOW, letter.due());

      assertThat(letter.state()).isEqualTo(Letter.State.QUEUED);
      assertThat(pause).isGreaterThan(before);
      before = pause;
    }
  }

  @Test
  void a_letter_that_never_got_through_is_failed_and_can_be_queued_again() {
    Letter letter = aLetter();

    for (int attempt = 0; attempt < Letter.MOST_ATTEMPTS; attempt++) {
      letter.couldNotBeSent("550 no such person", NOW);
    }

    assertThat(letter.state()).isEqualTo(Letter.State.FAILED);

    letter.queueAgain(NOW);

    assertThat(letter.state()).isEqualTo(Letter.State.QUEUED);
    assertThat(letter.attempts()).isZero();
  }

  @Test
  void a_recipient_cannot_smuggle_in_another_header() {
    assertThatThrownBy(() -> new Letter.Recipient("Eve", "eve@x.example\r\nBcc: all@x.example"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Letter.Recipient("Eve\nBcc: all@x.example", "eve@x.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_long_problem_is_cut_to_what_the_table_holds() {
    Letter letter = aLetter();

    letter.couldNotBeSent("x".repeat(2000), NOW);

    assertThat(letter.problem()).hasSize(500);
  }

  private static Letter aLetter() {
    return new Letter("test", Ids.next(), SIAN, new LetterTexts.Text("Subject", "Body"), NOW);
  }
}
