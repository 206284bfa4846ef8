package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.CARYS;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of somebody whom the team brings to another date. */
class RelocationTest {

  private static final EventId HERE = new EventId(new UUID(0, 1));
  private static final EventId THERE = new EventId(new UUID(0, 2));

  private static Booking relocated(Booking old, Event to) {
    Booking next = to.relocate(old, BookingOrder.again(old), NIAMH, NOW);
    old.makeWay(NIAMH, NOW);
    return next;
  }

  @Test
  void a_place_is_given_while_there_is_one() {
    var from = anEvent().build();
    var to = anEvent().withPlaces(1).build();
    var old = from.book(AMINA, NOW);

    var next = relocated(old, to);

    assertThat(next.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(next.replaces()).isEqualTo(old.id());
    assertThat(old.state()).isEqualTo(BookingState.SUPERSEDED);
    assertThat(from.placesTaken()).isZero();
    assertThat(to.placesTaken()).isEqualTo(1);
  }

  @Test
  void who_does_not_fit_waits_and_goes_first() {
    var to = anEvent().withPlaces(1).bookedBy(BEN).build();

    var next = relocated(anEvent().build().book(AMINA, NOW), to);

    assertThat(next.state()).isEqualTo(BookingState.WAITLISTED);
    assertThat(next.relocated()).isTrue();
  }

  @Test
  void who_waited_gets_a_place_there_or_leaves_one_queue_for_the_other() {
    var from = anEvent().withPlaces(1).bookedBy(BEN).build();
    var old = from.book(AMINA, NOW);
    assertThat(old.state()).isEqualTo(BookingState.WAITLISTED);

    var next = relocated(old, anEvent().build());

    assertThat(next.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(old.state()).isEqualTo(BookingState.WITHDRAWN);
    assertThat(from.waiting()).isZero();
  }

  @Test
  void a_request_stays_a_request_where_the_team_decides() {
    var old = anEvent().byApproval().build().book(AMINA, NOW);

    assertThat(relocated(old, anEvent().byApproval().build()).state())
        .isEqualTo(BookingState.REQUESTED);
  }

  @Test
  void somebody_who_had_a_place_needs_no_second_decision() {
    var old = anEvent().build().book(AMINA, NOW);

    assertThat(relocated(old, anEvent().byApproval().build()).state())
        .isEqualTo(BookingState.CONFIRMED);
  }

  @Test
  void somebody_brought_there_may_decline_after_the_last_day_for_it() {
    var to = anEvent().build();
    var next = relocated(anEvent().build().book(AMINA, NOW), to);
    var own = to.book(CARYS, NOW);
    var late = to.cancelBy().plusSeconds(60);

    assertThat(next.canBeGivenUp(false, late)).isTrue();
    assertThat(own.canBeGivenUp(false, late)).isFalse();
    assertThat(next.canBeGivenUp(false, to.starts())).isFalse();
  }

  @Test
  void the_letters_go_to_whoever_booked_as_before() {
    var order = BookingOrder.forSomebody(AMINA, BEN);
    var old = anEvent().build().book(order, NOW);

    var next = relocated(old, anEvent().build());

    assertThat(next.booker()).isEqualTo(BEN);
    assertThat(next.person()).isEqualTo(AMINA);
    assertThat(next.transitions().get(0).actor()).isEqualTo(NIAMH);
    assertThat(next.transitions().get(0).reason()).isEqualTo(Reason.EVENT_MOVED);
  }

  @Test
  void an_event_that_is_called_off_says_why() {
    assertThatThrownBy(() -> new Relocation(HERE, THERE, Set.of(UUID.randomUUID()), " ", true))
        .hasMessageContaining("required");
    assertThat(new Relocation(HERE, THERE, Set.of(UUID.randomUUID()), null, false).why()).isEmpty();
  }

  @Test
  void nobody_is_moved_to_where_they_are() {
    assertThatThrownBy(() -> new Relocation(HERE, HERE, Set.of(UUID.randomUUID()), "", false))
        .hasMessageContaining("not-there");
    assertThatThrownBy(() -> new Relocation(HERE, THERE, Set.of(), "", false))
        .hasMessageContaining("nobody-to-move");
  }
}
