package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.CARYS;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.TRAINER;
import static uk.npws.alongside.events.Fixtures.anEvent;

import org.junit.jupiter.api.Test;

class WalkInTest {

  @Test
  void somebody_at_the_door_takes_a_place_that_is_free() {
    var event = anEvent().withPlaces(2).bookedBy(AMINA).build();

    Booking booking = event.walkIn(BookingOrder.walkingIn(BEN, TRAINER), NOW);

    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(booking.channel()).isEqualTo(Channel.WALK_IN);
    assertThat(event.placesTaken()).isEqualTo(2);
    assertThat(event.overBy()).isZero();
  }

  @Test
  void where_none_is_free_there_is_one_more_than_planned_and_no_other_count_is_touched() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA, BEN).build();

    event.walkIn(BookingOrder.walkingIn(CARYS, TRAINER), NOW);

    assertThat(event.placesTaken()).isEqualTo(2);
    assertThat(event.overBy()).isEqualTo(1);
    assertThat(event.waiting()).isEqualTo(1);
    assertThat(event.free()).isZero();
  }

  @Test
  void who_waited_and_came_leaves_the_queue_for_a_place() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    Booking waiting = event.book(BEN, NOW);

    event.walkIn(waiting, TRAINER, NOW);

    assertThat(waiting.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(waiting.transitions().get(1).reason()).isEqualTo(Reason.WALKED_IN);
    assertThat(event.waiting()).isZero();
    assertThat(event.overBy()).isEqualTo(1);
  }

  @Test
  void who_had_an_offer_takes_the_place_that_was_kept() {
    var event = anEvent().withPlaces(1).offering(8).build();
    Booking first = event.book(AMINA, NOW);
    Booking offered = event.book(BEN, NOW);
    first.giveUp(AMINA, Reason.OTHER, NOW);
    offered.offer(NOW.plusSeconds(60), NOW);

    event.walkIn(offered, TRAINER, NOW);

    assertThat(event.placesTaken()).isEqualTo(1);
    assertThat(event.overBy()).isZero();
  }

  @Test
  void why_somebody_did_not_come_is_said_of_those_only_who_did_not() {
    var event = anEvent().build();
    Booking booking = event.book(AMINA, NOW);
    assertThatThrownBy(() -> booking.explain(Absence.OTHER)).isInstanceOf(RegisterRefused.class);

    booking.register(BookingState.NO_SHOW, TRAINER, Reason.REGISTER_CLOSED, NOW);
    assertThat(booking.explain(Absence.OPERATIONAL_DUTY)).isTrue();
    assertThat(booking.explain(Absence.OPERATIONAL_DUTY)).isFalse();
    assertThat(booking.absence()).isEqualTo(Absence.OPERATIONAL_DUTY);

    booking.register(BookingState.ATTENDED, TRAINER, Reason.REGISTER_CORRECTED, NOW);
    assertThat(booking.absence()).isNull();
  }
}
