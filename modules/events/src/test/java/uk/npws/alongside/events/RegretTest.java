package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.foundation.Secrets;

class RegretTest {

  private final Secrets secrets = new Secrets("a secret of this test, long enough for it");

  @Test
  void a_link_leads_to_its_own_booking() {
    var booking = anEvent().build().book(AMINA, NOW);

    String token = RegretLink.token(booking.id(), secrets);

    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(RegretLink.booking(token, secrets)).contains(booking.bookingId());
  }

  @Test
  void a_link_that_was_touched_or_sealed_elsewhere_leads_nowhere() {
    var booking = anEvent().build().book(AMINA, NOW);
    String token = RegretLink.token(booking.id(), secrets);
    String touched = (token.startsWith("A") ? "B" : "A") + token.substring(1);

    assertThat(RegretLink.booking(touched, secrets)).isEmpty();
    assertThat(RegretLink.booking(token, new Secrets("another installation's secret, as long")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "..............................................",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void what_is_no_link_of_ours_leads_nowhere(String text) {
    assertThat(RegretLink.booking(text, secrets)).isEmpty();
  }

  @Test
  void a_place_can_be_given_up_by_the_link_until_the_last_day_and_then_it_is_late() {
    var event = anEvent().build();
    var booking = event.book(AMINA, NOW);

    assertThat(Regret.standing(booking, event.cancelBy())).isEqualTo(Regret.Standing.OPEN);
    assertThat(Regret.standing(booking, event.cancelBy().plusSeconds(1)))
        .isEqualTo(Regret.Standing.LATE);
    assertThat(Regret.standing(booking, event.starts())).isEqualTo(Regret.Standing.OVER);
  }

  @Test
  void what_the_link_gave_up_can_be_taken_back_for_half_an_hour() {
    var event = anEvent().build();
    var booking = event.book(AMINA, NOW);

    booking.sendRegrets(Reason.OPERATIONAL_DUTY, NOW);

    assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
    assertThat(booking.transitions().get(1).channel()).isEqualTo(Channel.LETTER);
    assertThat(Regret.standing(booking, NOW.plus(Regret.UNDO).minusSeconds(1)))
        .isEqualTo(Regret.Standing.GIVEN_UP);
    assertThat(Regret.standing(booking, NOW.plus(Regret.UNDO))).isEqualTo(Regret.Standing.OVER);
  }

  @Test
  void the_link_never_takes_back_what_somebody_gave_up_in_another_way() {
    var event = anEvent().build();
    var byTeam = event.book(AMINA, NOW);
    var superseded = event.book(BEN, NOW);

    byTeam.giveUp(NIAMH, Reason.FORCE_DECISION, NOW);
    superseded.supersede(NIAMH, Reason.ANOTHER_PERSON, NOW);

    assertThat(Regret.standing(byTeam, NOW)).isEqualTo(Regret.Standing.OVER);
    assertThat(Regret.standing(superseded, NOW)).isEqualTo(Regret.Standing.OVER);
  }

  @Test
  void whoever_takes_it_back_has_a_place_of_a_new_booking() {
    var event = anEvent().withPlaces(1).build();
    var old = event.book(AMINA, NOW);
    old.sendRegrets(Reason.OTHER, NOW);

    var again = event.takeBack(old, BookingOrder.byLetter(AMINA, NIAMH), NOW);

    assertThat(again.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(again.replaces()).isEqualTo(old.id());
    assertThat(again.booker()).isEqualTo(NIAMH);
    assertThat(event.placesTaken()).isEqualTo(1);
  }
}
