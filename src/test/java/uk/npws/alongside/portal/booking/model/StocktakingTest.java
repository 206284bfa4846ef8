package uk.npws.alongside.portal.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stocktaking of the model's test must see what it is there for: each mistake is planted. */
class StocktakingTest {

  private static final List<UUID> PEOPLE =
      List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  private final World world =
      new World(new Occasion("a", 1, false, false), new Occasion("b", 1, false, false));
  private final List<Ground.Row> rows = new ArrayList<>();
  private Ground.Counts counts = new Ground.Counts(1, 1, 1, 0);

  @BeforeEach
  void one_has_the_place_and_one_waits() {
    world.book(world.occasions.get(0), 0, true).place().reference = "A";
    world.book(world.occasions.get(0), 1, true).place().reference = "B";
    rows.add(new Ground.Row("A", "a", PEOPLE.get(0), "CONFIRMED", null, 1, 1, null));
    rows.add(new Ground.Row("B", "a", PEOPLE.get(1), "WAITLISTED", 1, 1, 1, null));
  }

  private List<String> wrong() {
    return new Stocktaking(
            Map.of("a", rows), Map.of("a", counts, "b", new Ground.Counts(1, 0, 0, 0)), PEOPLE)
        .wrong(world);
  }

  private void instead(int row, Ground.Row other) {
    rows.set(row, other);
  }

  @Test
  void nothing_is_wrong_when_the_database_is_what_the_model_is() {
    assertThat(wrong()).isEmpty();
  }

  @Test
  void it_sees_a_place_too_many() {
    instead(1, new Ground.Row("B", "a", PEOPLE.get(1), "CONFIRMED", null, 1, 1, null));

    assertThat(wrong()).contains("a has given too many places");
  }

  @Test
  void it_sees_a_place_idle_while_somebody_waits() {
    instead(0, new Ground.Row("A", "a", PEOPLE.get(0), "CANCELLED", null, 2, 2, null));
    counts = new Ground.Counts(1, 0, 1, 0);

    assertThat(wrong()).contains("a has a place idle while somebody waits");
  }

  @Test
  void it_sees_counters_that_drifted() {
    counts = new Ground.Counts(1, 0, 2, 0);

    assertThat(wrong()).contains("a counts other places than it gave", "a counts others than wait");
  }

  @Test
  void it_sees_two_bookings_of_one_person() {
    instead(1, new Ground.Row("B", "a", PEOPLE.get(0), "WAITLISTED", 1, 1, 1, null));

    assertThat(wrong()).contains("a has two living bookings of one person");
  }

  @Test
  void it_sees_a_number_of_the_queue_given_twice() {
    rows.add(new Ground.Row("C", "a", PEOPLE.get(2), "WAITLISTED", 1, 1, 1, null));
    counts = new Ground.Counts(1, 1, 2, 0);

    assertThat(wrong()).contains("a has numbers missing or twice in its queue [1, 1]");
  }

  @Test
  void it_sees_a_letter_too_few_and_a_step_too_many() {
    instead(0, new Ground.Row("A", "a", PEOPLE.get(0), "CONFIRMED", null, 1, 0, null));
    instead(1, new Ground.Row("B", "a", PEOPLE.get(1), "WAITLISTED", 1, 2, 1, null));

    assertThat(wrong())
        .anyMatch(one -> one.contains("has 0 letters for 1 steps"))
        .anyMatch(one -> one.contains("went 2 steps, not 1"));
  }

  @Test
  void it_sees_a_booking_that_is_gone() {
    rows.remove(1);

    assertThat(wrong()).anyMatch(one -> one.endsWith("is not there"));
  }
}
