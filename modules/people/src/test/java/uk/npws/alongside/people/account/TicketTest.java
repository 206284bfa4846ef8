package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

class TicketTest {

  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");
  private static final PersonId BEN = new PersonId(Ids.next());

  private static Ticket ticket(Ticket.Purpose purpose) {
    return new Ticket(purpose, BEN, "ben@gwent.example", "SECRET", NOW);
  }

  @Test
  void a_ticket_is_good_for_its_purpose_only() {
    assertThat(ticket(Ticket.Purpose.RESET).goodFor(Ticket.Purpose.RESET, NOW)).isTrue();
    assertThat(ticket(Ticket.Purpose.RESET).goodFor(Ticket.Purpose.INVITATION, NOW)).isFalse();
  }

  @Test
  void a_ticket_is_good_once() {
    Ticket ticket = ticket(Ticket.Purpose.INVITATION);

    ticket.use(NOW);

    assertThat(ticket.goodFor(Ticket.Purpose.INVITATION, NOW)).isFalse();
  }

  @Test
  void a_ticket_expires_to_the_second() {
    Ticket ticket = ticket(Ticket.Purpose.RESET);
    Instant end = NOW.plus(Duration.ofHours(1));

    assertThat(ticket.goodFor(Ticket.Purpose.RESET, end.minusSeconds(1))).isTrue();
    assertThat(ticket.goodFor(Ticket.Purpose.RESET, end)).isFalse();
  }

  @Test
  void five_codes_may_be_tried_on_one_ticket() {
    Ticket ticket = ticket(Ticket.Purpose.SECOND_FACTOR);

    for (int i = 0; i < Ticket.MOST_TRIES; i++) {
      assertThat(ticket.tried()).isTrue();
    }
    assertThat(ticket.tried()).isFalse();
  }
}
