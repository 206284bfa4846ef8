package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.BookingState.CANCELLED;
import static uk.npws.alongside.events.BookingState.CONFIRMED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.CARYS;
import static uk.npws.alongside.events.Fixtures.DELYTH;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;
import static uk.npws.alongside.events.Fixtures.with;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.ForceId;

class AllocationTest {

  private static final ForceId GWENT = new ForceId("gwent");
  private static final Instant RELEASE = Instant.parse("2027-02-16T17:00:00Z");
  private static final Instant AFTER = RELEASE.plusSeconds(1);

  private static Allocation held(Event event, int places) {
    var allocation = new Allocation(event, GWENT, NOW);
    allocation.hold(places, RELEASE, NOW);
    return allocation;
  }

  private static Booking named(Allocation allocation, uk.npws.alongside.people.PersonId person) {
    return allocation.event().name(allocation, BookingOrder.forSomebody(person, NIAMH), NOW);
  }

  @Test
  void places_held_for_a_force_are_not_free_for_others() {
    var event = anEvent().withPlaces(3).build();

    held(event, 3);

    assertThat(event.free()).isZero();
    assertThat(event.held()).isEqualTo(3);
    assertThat(event.book(AMINA, NOW).state()).isEqualTo(WAITLISTED);
  }

  @Test
  void naming_a_person_turns_a_held_place_into_a_booking_and_takes_no_other() {
    var event = anEvent().withPlaces(3).build();
    var allocation = held(event, 2);

    var booking = named(allocation, AMINA);

    assertThat(booking.state()).isEqualTo(CONFIRMED);
    assertThat(allocation.named()).isEqualTo(1);
    assertThat(allocation.unnamed()).isEqualTo(1);
    assertThat(event.held()).isEqualTo(1);
    assertThat(event.placesTaken()).isEqualTo(2);
  }

  @Test
  void whoever_names_after_the_last_place_is_told_that_it_has_gone_and_nobody_is_booked() {
    var event = anEvent().withPlaces(4).build();
    var allocation = held(event, 1);
    named(allocation, AMINA);

    assertThatThrownBy(() -> named(allocation, BEN))
        .isInstanceOf(AllocationRefused.class)
        .hasMessageContaining("all-named");
    assertThat(event.placesTaken()).isEqualTo(1);
    assertThat(event.book(BEN, NOW).state()).as("an open place").isEqualTo(CONFIRMED);
  }

  @Test
  void no_more_can_be_held_than_are_free() {
    var event = anEvent().withPlaces(2).bookedBy(AMINA).build();

    assertThatThrownBy(() -> held(event, 2)).hasMessageContaining("too-many");
    assertThat(event.held()).isZero();
  }

  @Test
  void fewer_than_are_named_cannot_be_held_so_lowering_frees_no_phantom_places() { // pretix #1238
    var event = anEvent().withPlaces(4).build();
    var allocation = held(event, 3);
    named(allocation, AMINA);
    named(allocation, BEN);

    assertThatThrownBy(() -> allocation.hold(1, RELEASE, NOW))
        .hasMessageContaining("named-already");
    allocation.hold(2, RELEASE, NOW);

    assertThat(event.held()).isZero();
    assertThat(event.free()).isEqualTo(2);
  }

  @Test
  void an_event_cannot_shrink_below_what_is_booked_and_held() {
    var event = anEvent().withPlaces(4).bookedBy(AMINA).build();
    held(event, 2);

    assertThatThrownBy(() -> event.change(event.course(), null, with(event.plan(), 2), NOW))
        .hasMessageContaining("places-taken");
  }

  @Test
  void release_frees_what_has_no_name_and_keeps_what_has() {
    var event = anEvent().withPlaces(4).build();
    var allocation = held(event, 3);
    var booking = named(allocation, AMINA);

    allocation.release(AFTER);

    assertThat(booking.state()).isEqualTo(CONFIRMED);
    assertThat(allocation.places()).isEqualTo(1);
    assertThat(event.held()).isZero();
    assertThat(event.free()).isEqualTo(3);
  }

  @Test
  void a_place_given_up_before_the_release_date_is_the_forces_again() {
    var event = anEvent().withPlaces(1).build();
    var allocation = held(event, 1);
    var booking = named(allocation, AMINA);
    event.book(BEN, NOW);

    booking.giveUp(AMINA, Reason.PLANS_CHANGED, NOW);

    assertThat(booking.state()).isEqualTo(CANCELLED);
    assertThat(allocation.unnamed()).isEqualTo(1);
    assertThat(event.free()).isZero();
    assertThat(named(allocation, CARYS).state()).isEqualTo(CONFIRMED);
  }

  @Test
  void a_place_given_up_after_the_release_is_everybodys() { // pretix #1163
    var event = anEvent().withPlaces(1).build();
    var allocation = held(event, 1);
    var booking = named(allocation, AMINA);
    var waiting = event.book(BEN, NOW);
    allocation.release(AFTER);

    booking.giveUp(AMINA, Reason.PLANS_CHANGED, AFTER);

    assertThat(event.free()).isEqualTo(1);
    assertThat(allocation.places()).isZero();
    waiting.promote(AFTER);
    waiting.giveUp(BEN, Reason.PLANS_CHANGED, AFTER);
    assertThat(event.free()).as("a promoted person's place is not stuck").isEqualTo(1);
    assertThat(event.held()).isZero();
  }

  @Test
  void a_place_given_up_between_the_date_and_the_clock_is_everybodys_too() {
    var event = anEvent().withPlaces(1).build();
    var allocation = held(event, 1);
    var booking = named(allocation, AMINA);

    booking.giveUp(AMINA, Reason.PLANS_CHANGED, AFTER);

    assertThat(allocation.over(AFTER)).isTrue();
    assertThat(event.free()).isEqualTo(1);
  }

  @Test
  void nobody_is_named_after_the_release_date_even_before_the_clock_has_seen_it() {
    var event = anEvent().withPlaces(2).build();
    var allocation = held(event, 1);

    assertThatThrownBy(() -> event.name(allocation, BookingOrder.forSomebody(AMINA, NIAMH), AFTER))
        .hasMessageContaining("allocation-refused.released");
    assertThat(allocation.nameable(AFTER)).isFalse();
  }

  @Test
  void nobody_is_named_while_the_force_has_not_accepted() {
    var event = anEvent().withPlaces(2).build();
    var allocation = new Allocation(event, GWENT, NOW);
    allocation.reserve(2, RELEASE, NOW);

    assertThatThrownBy(() -> named(allocation, AMINA)).hasMessageContaining("not-answered");
    assertThat(event.free()).isZero();
  }

  @Test
  void a_colleague_who_comes_instead_uses_the_same_place_of_the_force() {
    var event = anEvent().withPlaces(2).build();
    var allocation = held(event, 2);
    var booking = named(allocation, AMINA);

    var instead = event.substitute(booking, BookingOrder.forSomebody(BEN, NIAMH), NOW);

    assertThat(instead.ofAllocation()).isTrue();
    assertThat(allocation.named()).isEqualTo(1);
    assertThat(event.placesTaken()).isEqualTo(2);
    assertThat(event.held()).isEqualTo(1);
  }

  @Test
  void a_colleague_comes_instead_after_the_release_without_freeing_or_taking_a_place() {
    var event = anEvent().withPlaces(1).build();
    var allocation = held(event, 1);
    var booking = named(allocation, AMINA);
    allocation.release(AFTER);

    event.substitute(booking, BookingOrder.forSomebody(BEN, NIAMH), AFTER);

    assertThat(allocation.named()).isEqualTo(1);
    assertThat(allocation.places()).isEqualTo(1);
    assertThat(event.placesTaken()).isEqualTo(1);
  }

  @Test
  void somebody_who_waits_gets_the_held_place_with_the_same_booking() {
    var event = anEvent().withPlaces(2).bookedBy(AMINA).build();
    var allocation = held(event, 1);
    var waiting = event.book(BEN, NOW);

    waiting.name(allocation, NIAMH, NOW);

    assertThat(waiting.state()).isEqualTo(CONFIRMED);
    assertThat(event.waiting()).isZero();
    assertThat(event.placesTaken()).isEqualTo(2);
    assertThat(waiting.transitions().get(1).reason()).isEqualTo(Reason.NAMED);
  }

  @Test
  void somebody_who_waited_to_change_dates_and_is_named_uses_one_held_place_only() {
    var other = anEvent().withPlaces(1).bookedBy(DELYTH).build();
    var event = anEvent().withPlaces(2).bookedBy(AMINA, CARYS).build();
    var waiting = event.book(DELYTH, NOW);
    waiting.follow(other.book(BEN, NOW));
    event.change(event.course(), null, with(event.plan(), 3), NOW);
    var allocation = held(event, 1);
    named(allocation, NIAMH);

    assertThatThrownBy(() -> waiting.name(allocation, NIAMH, NOW))
        .hasMessageContaining("all-named");
    assertThat(allocation.named()).isEqualTo(1);
  }

  @Test
  void a_release_date_lies_before_the_event_and_ahead() {
    var event = anEvent().build();
    var allocation = new Allocation(event, GWENT, NOW);

    assertThatThrownBy(() -> allocation.hold(1, event.starts().plusSeconds(1), NOW))
        .hasMessageContaining("release-out-of-reach");
    assertThatThrownBy(() -> allocation.hold(1, NOW, NOW))
        .hasMessageContaining("release-out-of-reach");
  }

  @Test
  void what_was_released_can_be_held_again() {
    var event = anEvent().withPlaces(4).build();
    var allocation = held(event, 2);
    named(allocation, AMINA);
    allocation.release(NOW);

    allocation.hold(3, RELEASE, NOW);

    assertThat(allocation.unnamed()).isEqualTo(2);
    assertThat(event.placesTaken()).isEqualTo(3);
  }

  @Test
  void an_event_that_begins_earlier_ends_the_allocation_earlier() {
    var event = anEvent().build();
    var allocation = new Allocation(event, GWENT, NOW);
    allocation.hold(1, Instant.parse("2027-03-01T17:00:00Z"), NOW);
    event.change(
        event.course(),
        null,
        with(event.plan(), Fixtures.sitting("2027-02-25T09:30:00Z", "2027-02-25T16:30:00Z")),
        NOW);

    assertThat(allocation.open(NOW)).isTrue();
    assertThat(allocation.over(event.starts())).isTrue();
  }

  @Test
  void an_event_called_off_keeps_nothing() {
    var event = anEvent().withPlaces(3).build();
    var allocation = held(event, 2);
    var booking = named(allocation, AMINA);

    allocation.release(NOW);
    booking.lose(NIAMH, NOW);
    event.cancel("The trainer is ill.", NOW);

    assertThat(event.placesTaken()).isZero();
    assertThat(allocation.places()).isZero();
  }
}
