package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.BookingState.CANCELLED;
import static uk.npws.alongside.events.BookingState.CONFIRMED;
import static uk.npws.alongside.events.BookingState.REQUESTED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;
import static uk.npws.alongside.events.BookingState.WITHDRAWN;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.CARYS;
import static uk.npws.alongside.events.Fixtures.DELYTH;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;
import static uk.npws.alongside.events.Fixtures.with;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventBookingTest {

  private static final Decision GRANTED = Decision.grant(Reason.APPROVED, "");

  @Test
  void a_free_place_is_given_at_once() {
    var event = anEvent().withPlaces(1).build();

    var booking = event.book(AMINA, NOW);

    assertThat(booking.state()).isEqualTo(CONFIRMED);
    assertThat(event.placesTaken()).isEqualTo(1);
    assertThat(event.free()).isZero();
  }

  @Test
  void the_person_after_the_last_place_joins_the_waiting_list() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();

    var booking = event.book(BEN, NOW);

    assertThat(booking.state()).isEqualTo(WAITLISTED);
    assertThat(booking.queueNumber()).isEqualTo(1);
    assertThat(event.placesTaken()).isEqualTo(1);
  }

  @Test
  void numbers_in_the_queue_have_no_gaps() {
    var event = anEvent().withPlaces(3).build();

    var numbers =
        IntStream.rangeClosed(1, 50)
            .mapToObj(i -> event.book(Fixtures.person(100 + i), NOW))
            .map(Booking::queueNumber)
            .filter(number -> number != null)
            .toList();

    assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, 47).boxed().toList());
    assertThat(event.placesTaken()).isEqualTo(3);
    assertThat(event.waiting()).isEqualTo(47);
  }

  @Test
  void whoever_will_not_wait_is_told_that_the_event_is_full() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var order = BookingOrder.forOneself(BEN).orWaiting(false);

    assertThatThrownBy(() -> event.book(order, NOW))
        .isInstanceOf(BookingRefused.class)
        .hasMessageContaining("booking-refused.full");
    assertThat(event.waiting()).isZero();
  }

  @Test
  void nobody_overtakes_those_who_wait() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA, BEN).build();
    event.change(event.course(), null, with(event.plan(), 2), NOW);

    var booking = event.book(CARYS, NOW);

    assertThat(event.free()).isEqualTo(1);
    assertThat(booking.state()).isEqualTo(WAITLISTED);
    assertThat(booking.queueNumber()).isEqualTo(2);
  }

  @Test
  void a_place_beyond_the_capacity_needs_somebody_who_answered_for_it() {
    var event = anEvent().withPlaces(1).overBy(1).bookedBy(AMINA).build();

    assertThat(event.book(BEN, NOW).state()).isEqualTo(CONFIRMED);
    assertThat(event.book(CARYS, NOW).state()).isEqualTo(WAITLISTED);
  }

  @Test
  void an_event_with_approval_takes_a_request_and_no_place() {
    var event = anEvent().byApproval().build();

    var booking = event.book(AMINA, NOW);

    assertThat(booking.state()).isEqualTo(REQUESTED);
    assertThat(event.placesTaken()).isZero();
  }

  @Test
  void an_approved_request_gets_a_place_while_there_is_one() {
    var event = anEvent().byApproval().withPlaces(1).build();
    var first = event.book(AMINA, NOW);
    var second = event.book(BEN, NOW);

    first.decide(GRANTED, NIAMH, NOW);
    second.decide(GRANTED, NIAMH, NOW);

    assertThat(first.state()).isEqualTo(CONFIRMED);
    assertThat(second.state()).isEqualTo(WAITLISTED);
    assertThat(second.queueNumber()).isEqualTo(1);
  }

  @Test
  void a_declined_request_has_ended() {
    var booking = anEvent().byApproval().build().book(AMINA, NOW);

    booking.decide(Decision.decline(Reason.NOT_SELECTED, ""), NIAMH, NOW);

    assertThat(booking.state()).isEqualTo(BookingState.DECLINED);
    assertThatThrownBy(() -> booking.decide(GRANTED, NIAMH, NOW))
        .isInstanceOf(BookingRefused.class);
  }

  @Test
  void giving_up_a_place_frees_it() {
    var event = anEvent().withPlaces(1).build();
    var booking = event.book(AMINA, NOW);

    booking.giveUp(AMINA, Reason.PLANS_CHANGED, NOW);

    assertThat(booking.state()).isEqualTo(CANCELLED);
    assertThat(event.free()).isEqualTo(1);
  }

  @Test
  void a_place_cannot_be_given_up_twice() {
    var event = anEvent().build();
    var booking = event.book(AMINA, NOW);
    booking.giveUp(AMINA, Reason.PLANS_CHANGED, NOW);

    assertThatThrownBy(() -> booking.giveUp(AMINA, Reason.PLANS_CHANGED, NOW))
        .isInstanceOf(BookingRefused.class);
    assertThat(event.placesTaken()).isZero();
  }

  @Test
  void giving_up_wants_a_reason() {
    var booking = anEvent().build().book(AMINA, NOW);

    assertThatThrownBy(() -> booking.giveUp(AMINA, null, NOW))
        .hasMessageContaining("reason-missing");
  }

  @Test
  void leaving_the_queue_frees_no_place() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var waiting = event.book(BEN, NOW);

    waiting.giveUp(BEN, Reason.OTHER, NOW);

    assertThat(waiting.state()).isEqualTo(WITHDRAWN);
    assertThat(waiting.queueNumber()).isNull();
    assertThat(event.waiting()).isZero();
    assertThat(event.placesTaken()).isEqualTo(1);
  }

  @Test
  void the_promoted_person_takes_the_place_that_came_free() {
    var event = anEvent().withPlaces(1).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);
    amina.giveUp(AMINA, Reason.OPERATIONAL_DUTY, NOW);

    ben.promote(NOW);

    assertThat(ben.state()).isEqualTo(CONFIRMED);
    assertThat(ben.queueNumber()).isNull();
    assertThat(event.placesTaken()).isEqualTo(1);
    assertThat(event.waiting()).isZero();
  }

  @Test
  void a_promoted_place_that_is_given_up_is_free_again() {
    var event = anEvent().withPlaces(1).build();
    event.book(AMINA, NOW).giveUp(AMINA, Reason.OTHER, NOW);
    var ben = event.book(BEN, NOW);

    ben.giveUp(BEN, Reason.OTHER, NOW);

    assertThat(event.free()).isEqualTo(1);
  }

  @Test
  void an_offered_place_is_kept_until_the_answer() {
    var event = anEvent().withPlaces(1).offering(8).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);
    amina.giveUp(AMINA, Reason.OTHER, NOW);

    ben.offer(event.answerBy(NOW), NOW);

    assertThat(event.free()).isZero();
    assertThat(ben.offeredUntil()).isAfter(NOW);
    ben.take(BEN, NOW);
    assertThat(ben.state()).isEqualTo(CONFIRMED);
    assertThat(ben.offeredUntil()).isNull();
    assertThat(event.placesTaken()).isEqualTo(1);
  }

  @Test
  void an_offer_cannot_be_taken_at_the_moment_it_is_over_or_twice() {
    var event = anEvent().withPlaces(1).offering(8).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);
    amina.giveUp(AMINA, Reason.OTHER, NOW);
    ben.offer(NOW.plusSeconds(60), NOW);

    assertThatThrownBy(() -> ben.take(BEN, NOW.plusSeconds(60))).hasMessageContaining("offer-over");
    ben.take(BEN, NOW.plusSeconds(59));
    assertThatThrownBy(() -> ben.take(BEN, NOW)).hasMessageContaining("not-from");
  }

  @Test
  void an_offer_that_ran_out_frees_the_place() {
    var event = anEvent().withPlaces(1).offering(8).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);
    amina.giveUp(AMINA, Reason.OTHER, NOW);

    ben.offer(NOW.plusSeconds(1), NOW);
    ben.expire(NOW.plusSeconds(1));

    assertThat(ben.state()).isEqualTo(BookingState.EXPIRED);
    assertThat(event.free()).isEqualTo(1);
  }

  @Test
  void an_offer_is_never_open_past_the_start() {
    var event = anEvent().offering(80).build();

    assertThat(event.answerBy(event.starts().minusSeconds(3600))).isEqualTo(event.starts());
  }

  @Test
  void an_offered_place_can_be_refused_after_the_last_day_to_cancel() {
    var event = anEvent().withPlaces(1).offering(8).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);
    amina.giveUp(AMINA, Reason.OTHER, NOW);
    ben.offer(event.starts(), NOW);

    assertThat(ben.canBeGivenUp(false, event.cancelBy().plusSeconds(1))).isTrue();
  }

  /** Neither frees a place for the queue nor lets it be passed over. */
  @Test
  void whoever_comes_instead_has_the_place_though_others_wait() {
    var event = anEvent().withPlaces(1).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);

    var delyth = event.substitute(amina, BookingOrder.forSomebody(DELYTH, NIAMH), NOW);

    assertThat(amina.state()).isEqualTo(BookingState.SUPERSEDED);
    assertThat(delyth.state()).isEqualTo(CONFIRMED);
    assertThat(delyth.replaces()).isEqualTo(amina.id());
    assertThat(ben.state()).isEqualTo(WAITLISTED);
    assertThat(event.placesTaken()).isEqualTo(1);
    assertThat(event.waiting()).isEqualTo(1);
  }

  @Test
  void nobody_comes_instead_of_somebody_without_a_place() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var ben = event.book(BEN, NOW);

    assertThatThrownBy(() -> event.substitute(ben, BookingOrder.forSomebody(DELYTH, NIAMH), NOW))
        .hasMessageContaining("not-from");
  }

  @Test
  void a_full_event_promotes_nobody() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var ben = event.book(BEN, NOW);

    assertThatThrownBy(() -> ben.promote(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void each_step_is_written_down() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var ben = event.book(BEN, NOW);
    ben.giveUp(DELYTH, Reason.FORCE_DECISION, NOW.plusSeconds(60));

    assertThat(ben.transitions())
        .extracting(BookingTransition::from, BookingTransition::to, BookingTransition::channel)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, WAITLISTED, Channel.WEB),
            org.assertj.core.groups.Tuple.tuple(WAITLISTED, WITHDRAWN, Channel.ON_BEHALF));
    assertThat(ben.transitions().get(1).actor()).isEqualTo(DELYTH);
    assertThat(ben.transitions().get(1).reason()).isEqualTo(Reason.FORCE_DECISION);
  }

  @Test
  void everybody_loses_a_cancelled_event() {
    var event = anEvent().withPlaces(1).build();
    var amina = event.book(AMINA, NOW);
    var ben = event.book(BEN, NOW);

    amina.lose(NIAMH, NOW);
    ben.lose(NIAMH, NOW);
    event.cancel("The trainer is ill.", NOW);

    assertThat(amina.state()).isEqualTo(CANCELLED);
    assertThat(ben.state()).isEqualTo(WITHDRAWN);
    assertThat(event.status()).isEqualTo(EventStatus.CANCELLED);
  }

  @Test
  void a_place_can_be_given_up_until_the_deadline_and_by_the_team_until_the_start() {
    var event = anEvent().build();
    var booking = event.book(AMINA, NOW);
    var late = event.cancelBy().plusSeconds(1);

    assertThat(booking.canBeGivenUp(false, event.cancelBy())).isTrue();
    assertThat(booking.canBeGivenUp(false, late)).isFalse();
    assertThat(booking.canBeGivenUp(true, late)).isTrue();
    assertThat(booking.canBeGivenUp(true, event.starts())).isFalse();
  }

  @Test
  void the_queue_can_be_left_after_the_deadline() {
    var event = anEvent().withPlaces(1).bookedBy(AMINA).build();
    var waiting = event.book(BEN, NOW);

    assertThat(waiting.canBeGivenUp(false, event.cancelBy().plusSeconds(1))).isTrue();
  }

  @Test
  void every_booking_changes_what_the_public_list_shows() {
    var event = anEvent().build();
    long before = event.version();

    event.book(AMINA, NOW);

    assertThat(event.version()).isGreaterThan(before);
  }

  @Test
  void two_orders_never_share_a_reference() {
    var one = BookingOrder.forOneself(AMINA);
    var other = BookingOrder.forOneself(AMINA);

    assertThat(one.reference())
        .matches("ALG-[0-9A-Z]{4}-[0-9A-Z]{4}")
        .isNotEqualTo(other.reference());
  }
}
