package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.DECIDE;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import org.junit.jupiter.api.Test;

class MinimumNumberTest {

  @Test
  void an_event_with_too_few_people_is_to_be_decided_from_its_day_on() {
    var event = anEvent().atLeast(2).bookedBy(AMINA).build();

    assertThat(event.toBeDecided(DECIDE.minusSeconds(1))).isFalse();
    assertThat(event.toBeDecided(DECIDE)).isTrue();
    assertThat(event.toBeDecided(event.starts())).isFalse();
  }

  @Test
  void an_event_with_enough_people_is_held_without_a_question() {
    var event = anEvent().atLeast(2).bookedBy(AMINA, BEN).build();

    assertThat(event.toBeDecided(DECIDE)).isFalse();
  }

  @Test
  void places_kept_for_a_force_are_nobody_yet() {
    var event = anEvent().atLeast(2).bookedBy(AMINA).build();

    event.hold(3, NOW);

    assertThat(event.toBeDecided(DECIDE)).isTrue();
  }

  @Test
  void an_event_without_a_minimum_is_never_asked_about() {
    var event = anEvent().build();

    assertThat(event.toBeDecided(DECIDE)).isFalse();
    assertThatThrownBy(() -> event.goAhead(NIAMH, DECIDE))
        .hasMessageContaining("nothing-to-decide");
  }

  @Test
  void a_decision_ends_the_question_and_calls_nothing_off() {
    var event = anEvent().atLeast(2).bookedBy(AMINA).build();

    event.goAhead(NIAMH, DECIDE);

    assertThat(event.toBeDecided(DECIDE.plusSeconds(60))).isFalse();
    assertThat(event.minimum().decided()).isEqualTo(DECIDE);
    assertThat(event.status()).isEqualTo(EventStatus.PUBLISHED);
    assertThat(event.placesTaken()).isEqualTo(1);
  }

  @Test
  void a_place_given_up_after_the_day_raises_the_question() {
    var event = anEvent().atLeast(2).bookedBy(AMINA).build();
    var booking = event.book(BEN, NOW);
    assertThat(event.toBeDecided(DECIDE)).isFalse();

    booking.giveUp(BEN, Reason.PLANS_CHANGED, DECIDE);

    assertThat(event.toBeDecided(DECIDE)).isTrue();
  }

  @Test
  void another_day_is_another_question_and_the_same_plan_is_not() {
    var event = anEvent().atLeast(2).bookedBy(AMINA).build();
    event.minimum().ask(DECIDE);
    event.goAhead(NIAMH, DECIDE);
    var plan = event.plan();

    event.change(event.course(), null, plan, NOW);
    assertThat(event.minimum().decided()).isEqualTo(DECIDE);
    assertThat(event.minimum().asked()).isTrue();

    var dates = plan.dates();
    event.change(
        event.course(),
        null,
        plan.with(
            new EventPlan.Dates(
                dates.opens(), dates.closes(), dates.cancelBy(), DECIDE.plusSeconds(86_400))),
        NOW);
    assertThat(event.minimum().decided()).isNull();
    assertThat(event.minimum().asked()).isFalse();
  }
}
