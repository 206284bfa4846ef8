package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.BookingState.CANCELLED;
import static uk.npws.alongside.events.BookingState.CONFIRMED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;
import static uk.npws.alongside.events.BookingState.WITHDRAWN;

import org.junit.jupiter.api.Test;

class CapacityTest {

  private static Capacity of(int places, int overBy) {
    var capacity = Capacity.none();
    capacity.plan(places, overBy);
    return capacity;
  }

  @Test
  void a_place_that_came_free_is_for_those_who_wait() {
    var capacity = of(1, 0);
    capacity.count(null, CONFIRMED);
    capacity.count(null, WAITLISTED);

    capacity.count(CONFIRMED, CANCELLED);

    assertThat(capacity.free()).isEqualTo(1);
    assertThat(capacity.outcome(1)).isEqualTo(WAITLISTED);
  }

  @Test
  void a_number_that_was_given_up_is_not_given_again() {
    var capacity = of(1, 0);
    capacity.count(null, CONFIRMED);
    assertThat(capacity.count(null, WAITLISTED)).isEqualTo(1);

    capacity.count(WAITLISTED, WITHDRAWN);

    assertThat(capacity.waiting()).isZero();
    assertThat(capacity.count(null, WAITLISTED)).isEqualTo(2);
  }

  @Test
  void one_place_too_many_is_a_fault_not_a_refusal() {
    var capacity = of(1, 1);
    capacity.count(null, CONFIRMED);
    capacity.count(null, CONFIRMED);

    assertThatThrownBy(() -> capacity.count(null, CONFIRMED))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void there_cannot_be_fewer_places_than_are_taken() {
    var capacity = of(2, 0);
    capacity.count(null, CONFIRMED);
    capacity.count(null, CONFIRMED);

    assertThatThrownBy(() -> capacity.plan(1, 0)).hasMessageContaining("places-taken");
  }

  @Test
  void held_places_are_taken_and_no_more_than_there_are() {
    var capacity = of(2, 0);
    capacity.hold(2);

    assertThat(capacity.free()).isZero();
    assertThat(capacity.held()).isEqualTo(2);
    assertThatThrownBy(() -> capacity.hold(1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void giving_back_more_than_was_held_is_a_fault() {
    var capacity = of(4, 0);
    capacity.count(null, CONFIRMED);
    capacity.hold(1);

    assertThatThrownBy(() -> capacity.hold(-2)).isInstanceOf(IllegalStateException.class);
  }
}
