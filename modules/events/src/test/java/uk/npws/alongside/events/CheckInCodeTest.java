package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Secrets;

class CheckInCodeTest {

  private static final Secrets OURS = new Secrets("ours");

  @Test
  void a_code_says_of_which_event_and_booking_it_is_and_nothing_of_the_person() {
    var event = anEvent().build();
    Booking booking = event.book(AMINA, NOW);

    String code = CheckInCode.of(booking, OURS);

    assertThat(code)
        .startsWith(CheckInCode.prefix(event) + booking.reference() + ".")
        .matches("[0-9A-Z.-]{20,60}");
    assertThat(CheckInCode.of(booking, OURS)).isEqualTo(code);
  }

  @Test
  void every_booking_and_every_installation_has_codes_of_its_own() {
    var event = anEvent().build();
    Booking amina = event.book(AMINA, NOW);

    assertThat(CheckInCode.of(amina, OURS))
        .isNotEqualTo(CheckInCode.of(event.book(BEN, NOW), OURS))
        .isNotEqualTo(CheckInCode.of(amina, new Secrets("theirs")));
    assertThat(CheckInCode.prefix(event)).isNotEqualTo(CheckInCode.prefix(anEvent().build()));
  }
}
