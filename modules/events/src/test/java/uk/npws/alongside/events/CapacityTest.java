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
    assertThat(capacity.outcome()).isEqualTo(WAITLISTED);
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
}
