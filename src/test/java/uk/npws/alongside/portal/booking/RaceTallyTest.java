package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.portal.booking.RaceIT.Told;

class RaceTallyTest {

  private final RaceTally tally = new RaceTally(1);

  private static Told confirmed(String id) {
    return new Told(201, id, "CONFIRMED", 0);
  }

  private static Told waiting(String id, int number) {
    return new Told(201, id, "WAITLISTED", number);
  }

  @Test
  void a_race_in_which_all_went_well_is_clean() {
    var all = List.of(confirmed("a"), waiting("b", 1), waiting("c", 2));

    tally.add(all, all);

    assertThat(tally.clean()).isTrue();
    assertThat(tally.toString()).startsWith("1 races, 3 people, 1 places given: 0 overbooked");
  }

  @Test
  void a_place_too_many_and_the_gap_it_leaves_are_counted() {
    var all = List.of(confirmed("a"), confirmed("b"), waiting("c", 2));

    tally.add(all, all);

    assertThat(tally.toString()).contains("1 overbooked", "1 gaps in a queue");
    assertThat(tally.clean()).isFalse();
  }

  @Test
  void a_number_given_twice_and_a_place_left_idle_are_counted() {
    var all = List.of(waiting("a", 1), waiting("b", 2), waiting("c", 2));

    tally.add(all, all);

    assertThat(tally.toString()).contains("1 left idle", "1 duplicates");
  }

  @Test
  void a_booking_that_nobody_was_told_of_is_counted() {
    tally.add(
        List.of(confirmed("a"), new Told(503, "", "", 0)),
        List.of(confirmed("a"), waiting("b", 1)));

    assertThat(tally.toString()).contains("1 refused", "1 told otherwise than stored");
  }
}
