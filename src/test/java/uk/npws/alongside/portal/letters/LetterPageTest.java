package uk.npws.alongside.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPageTest {

  @Test
  void a_link_that_opens_an_account_is_cut_short_at_the_desk() {
    String body = "Open it:\n\nhttps://portal.example/invitation/MY6KS6GV97FMM4CW1V4R73YCMF\n\nBye";

    String shown = LetterPage.withoutTickets(body);

    assertThat(shown).isEqualTo("Open it:\n\nhttps://portal.example/invitation/…\n\nBye");
  }

  @Test
  void a_link_that_acts_for_the_recipient_is_cut_short_at_the_desk() {
    String token = "AZGx".repeat(10) + "b-_";

    assertThat(LetterPage.withoutTickets("https://portal.example/cannot-come/" + token + "\nBye"))
        .isEqualTo("https://portal.example/cannot-come/…\nBye");
  }

  @Test
  void links_that_anybody_may_follow_stay_whole() {
    String body = "https://portal.example/bookings/ALG-8ZBA-WT66 and https://portal.example/";

    assertThat(LetterPage.withoutTickets(body)).isEqualTo(body);
  }
}
