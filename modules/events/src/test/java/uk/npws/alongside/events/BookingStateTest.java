package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingStateTest {

  @Test
  void nothing_follows_an_end() {
    var ends =
        EnumSet.of(
            BookingState.WITHDRAWN,
            BookingState.DECLINED,
            BookingState.EXPIRED,
            BookingState.CANCELLED,
            BookingState.SUPERSEDED);

    assertThat(ends).allSatisfy(end -> assertThat(end.next()).isEmpty());
    assertThat(EnumSet.complementOf(ends))
        .allSatisfy(state -> assertThat(state.next()).isNotEmpty());
  }

  @Test
  void a_booking_never_begins_attended() {
    assertThat(BookingState.first())
        .containsExactlyInAnyOrder(
            BookingState.DRAFT,
            BookingState.REQUESTED,
            BookingState.CONFIRMED,
            BookingState.WAITLISTED);
  }

  @Test
  void only_the_register_leads_to_attendance_and_only_from_a_place() {
    for (BookingState state : BookingState.values()) {
      if (state.next().contains(BookingState.ATTENDED)) {
        assertThat(state.takesPlace()).as(state.name()).isTrue();
      }
    }
  }

  @Test
  void a_corrected_register_may_turn_each_outcome_into_each_other() {
    var outcomes =
        EnumSet.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED, BookingState.NO_SHOW);

    for (BookingState outcome : outcomes) {
      var others = EnumSet.copyOf(outcomes);
      others.remove(outcome);
      assertThat(outcome.next()).containsExactlyInAnyOrderElementsOf(others);
    }
  }

  @ParameterizedTest
  @EnumSource(BookingState.class)
  void no_state_follows_itself(BookingState state) {
    assertThat(state.next()).doesNotContain(state);
  }

  @ParameterizedTest
  @EnumSource(BookingState.class)
  void whatever_takes_a_place_is_a_living_booking(BookingState state) {
    assertThat(state.takesPlace() && !state.live()).isFalse();
  }

  @Test
  void a_place_is_cancelled_a_wait_is_withdrawn_and_an_attendance_stays() {
    assertThat(BookingState.CONFIRMED.givenUp()).isEqualTo(BookingState.CANCELLED);
    assertThat(BookingState.WAITLISTED.givenUp()).isEqualTo(BookingState.WITHDRAWN);
    assertThat(BookingState.REQUESTED.givenUp()).isEqualTo(BookingState.WITHDRAWN);
    assertThat(BookingState.ATTENDED.givenUp()).isEqualTo(BookingState.ATTENDED);
  }

  @Test
  void the_database_and_the_machine_agree_on_what_lives() throws Exception {
    String script;
    try (var in = getClass().getResourceAsStream("/db/events/V1__courses_events_bookings.sql")) {
      script = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    String live = script.replaceAll("(?s).*case when state in \\((.*?)\\).*", "$1");

    for (BookingState state : BookingState.values()) {
      assertThat(live.contains("'" + state + "'")).as(state.name()).isEqualTo(state.live());
    }
  }
}
