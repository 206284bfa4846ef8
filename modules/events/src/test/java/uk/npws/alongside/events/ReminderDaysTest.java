package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderDaysTest {

  private static final Instant STARTS = Instant.parse("2027-04-13T08:30:00Z");
  private static final Instant FORTNIGHT = Instant.parse("2027-03-30T07:00:00Z");
  private static final Instant TWO_DAYS = Instant.parse("2027-04-11T07:00:00Z");

  private final ReminderDays usual = ReminderDays.USUAL;

  @Test
  void reminders_go_at_eight_in_london_whatever_the_clocks_do() {
    assertThat(ReminderDays.moment(STARTS, 14)).isEqualTo(FORTNIGHT);
    assertThat(ReminderDays.moment(STARTS, 20)).isEqualTo(Instant.parse("2027-03-24T08:00:00Z"));
  }

  @Test
  void nothing_is_due_before_its_moment_and_each_is_from_then_on() {
    assertThat(usual.due(STARTS, FORTNIGHT.minusSeconds(1))).isEmpty();
    assertThat(usual.due(STARTS, FORTNIGHT)).contains(14);
    assertThat(usual.due(STARTS, TWO_DAYS)).contains(2);
    assertThat(usual.due(STARTS, STARTS)).isEmpty();
  }

  @Test
  void what_was_missed_for_days_is_not_sent_late() {
    assertThat(usual.due(STARTS, FORTNIGHT.plus(Duration.ofHours(47)))).contains(14);
    assertThat(usual.due(STARTS, FORTNIGHT.plus(Duration.ofHours(48)))).isEmpty();
  }

  @Test
  void of_two_that_are_due_at_once_only_the_nearer_goes() {
    assertThat(new ReminderDays(List.of(3, 2)).due(STARTS, TWO_DAYS)).contains(2);
  }

  @Test
  void whoever_got_the_place_since_has_just_been_told() {
    assertThat(ReminderDays.wanted(STARTS, 14, FORTNIGHT.minusSeconds(1))).isTrue();
    assertThat(ReminderDays.wanted(STARTS, 14, FORTNIGHT)).isFalse();
  }

  @Test
  void days_are_read_as_people_write_them() {
    assertThat(ReminderDays.of(" 2, 14;2 7 ").days()).containsExactly(2, 7, 14);
    assertThat(ReminderDays.of("2 14")).hasToString("14, 2");
    assertThat(ReminderDays.of("").days()).isEmpty();
    assertThat(ReminderDays.of(null).due(STARTS, TWO_DAYS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "0", "61", "1,2,3,4,5,6", "-1", "14,,x"})
  void what_is_no_list_of_days_is_refused_beside_the_field(String typed) {
    assertThatThrownBy(() -> ReminderDays.of(typed))
        .isInstanceOfSatisfying(EventRefused.class, no -> assertThat(no.field()).isEqualTo("days"));
  }

  @Test
  void a_course_may_have_days_of_its_own() {
    String file = "- code: briefing\n  remind: [7, 1]\n- code: other\n- code: none\n  remind: []\n";

    var days =
        CourseFile.reminders(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

    assertThat(days.get("briefing").days()).containsExactly(1, 7);
    assertThat(days.get("none").days()).isEmpty();
    assertThat(days).doesNotContainKey("other");
  }

  @Test
  void an_offer_is_reminded_of_when_two_thirds_of_its_time_have_passed() {
    var event = anEvent().withPlaces(1).offering(8).build();
    event.book(AMINA, NOW).giveUp(AMINA, Reason.OTHER, NOW);
    event.book(AMINA, NOW);
    var waits = event.book(BEN, NOW);
    waits.event().book(Fixtures.CARYS, NOW);
    event.change(event.course(), null, Fixtures.with(event.plan(), 2), NOW);
    waits.offer(NOW.plusSeconds(300), NOW);

    assertThat(Reminders.halfForgotten(waits, NOW.plusSeconds(199))).isFalse();
    assertThat(Reminders.halfForgotten(waits, NOW.plusSeconds(200))).isTrue();
    assertThat(Reminders.halfForgotten(waits, NOW.plusSeconds(300))).isFalse();
  }

  @Test
  void how_soon_it_is_counts_days_as_people_do() {
    assertThat(Reminders.howSoon(STARTS, STARTS.minusSeconds(60))).isEqualTo("Today");
    assertThat(Reminders.howSoon(STARTS, Instant.parse("2027-04-12T22:59:00Z")))
        .isEqualTo("Tomorrow");
    assertThat(Reminders.howSoon(STARTS, FORTNIGHT)).isEqualTo("In 14 days");
  }
}
