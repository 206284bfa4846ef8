package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.CARYS;
import static uk.npws.alongside.events.Fixtures.DECIDE;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConcernTest {

  private static Instant daysBefore(Event event, int days) {
    return event.starts().minus(Duration.ofDays(days));
  }

  @Test
  void an_event_in_good_order_wants_nobody() {
    Event event = anEvent().bookedBy(AMINA, BEN, CARYS).build();

    assertThat(Concern.of(event, 0, NOW)).isEmpty();
  }

  @Test
  void whoever_asked_for_a_place_waits_for_an_answer_until_it_begins() {
    Event event = anEvent().byApproval().build();

    assertThat(Concern.of(event, 2, NOW)).contains(Concern.REQUESTS);
    assertThat(Concern.of(event, 2, event.starts())).doesNotContain(Concern.REQUESTS);
  }

  @Test
  void too_few_on_the_day_to_decide_are_the_first_concern() {
    Event event = anEvent().atLeast(2).bookedBy(AMINA).build();

    assertThat(Concern.of(event, 1, DECIDE)).startsWith(Concern.DECIDE);
    assertThat(Concern.of(event, 0, DECIDE.minusSeconds(1))).doesNotContain(Concern.DECIDE);
  }

  @Test
  void a_draft_wants_to_be_published_two_months_before() {
    Event event = anEvent().draft().build();

    assertThat(Concern.of(event, 0, daysBefore(event, 61))).isEmpty();
    assertThat(Concern.of(event, 0, daysBefore(event, 59))).containsExactly(Concern.UNPUBLISHED);
  }

  @Test
  void a_register_wants_to_be_closed_a_day_after_the_end() {
    Event event = anEvent().bookedBy(AMINA).build();

    assertThat(Concern.of(event, 0, event.ends().plus(Duration.ofHours(2)))).isEmpty();
    assertThat(Concern.of(event, 0, event.ends().plus(Duration.ofHours(25))))
        .containsExactly(Concern.REGISTER_OPEN);
  }

  @Test
  void half_empty_is_news_only_when_booking_is_about_to_close() {
    Event event = anEvent().bookedBy(AMINA).build();

    assertThat(Concern.of(event, 0, NOW)).isEmpty();
    assertThat(Concern.of(event, 0, event.closes().minus(Duration.ofDays(3))))
        .contains(Concern.HALF_EMPTY);
    assertThat(Concern.of(event, 0, event.closes())).doesNotContain(Concern.HALF_EMPTY);
  }

  @Test
  void the_turnout_counts_who_did_not_come_of_a_hundred_places() {
    Turnout turnout =
        Turnout.of(java.util.Map.of(BookingState.ATTENDED, 7L, BookingState.NO_SHOW, 1L));

    assertThat(turnout.places()).isEqualTo(8);
    assertThat(turnout.percentAway()).isEqualTo(13);
    assertThat(Turnout.of(java.util.Map.of()).percentAway()).isZero();
  }
}
