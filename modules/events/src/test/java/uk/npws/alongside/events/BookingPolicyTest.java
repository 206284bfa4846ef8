package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.events.BookingPolicy.Applicant;
import uk.npws.alongside.foundation.Refusal;

class BookingPolicyTest {

  private static final Applicant SOMEBODY = new Applicant(AMINA, true, false, "");
  private static final Applicant NEWCOMER = new Applicant(AMINA, false, false, "");

  private static String objection(Event event, Applicant who, Instant now) {
    Optional<BookingRefused> refusal =
        BookingPolicy.objection(BookingPolicy.FOR_BOOKING, event, who, now);
    return refusal.map(Refusal::key).orElse("none");
  }

  @Test
  void a_published_event_inside_its_window_takes_anybody() {
    assertThat(objection(anEvent().build(), SOMEBODY, NOW)).isEqualTo("none");
  }

  @Test
  void a_draft_takes_nobody() {
    assertThat(objection(anEvent().draft().build(), SOMEBODY, NOW))
        .isEqualTo("booking-refused.not-published");
  }

  @Test
  void a_cancelled_event_takes_nobody() {
    var event = anEvent().build();
    event.cancel("The trainer is ill.", NOW);

    assertThat(objection(event, SOMEBODY, NOW)).isEqualTo("booking-refused.not-published");
  }

  @Test
  void booking_opens_at_the_very_second() {
    var opens = NOW.plus(Duration.ofDays(1));
    var event = anEvent().opening(opens).build();

    assertThat(objection(event, SOMEBODY, opens.minusNanos(1)))
        .isEqualTo("booking-refused.not-yet-open");
    assertThat(objection(event, SOMEBODY, opens)).isEqualTo("none");
  }

  @Test
  void booking_closes_at_the_very_second() {
    var closes = NOW.plus(Duration.ofDays(1));
    var event = anEvent().closing(closes).build();

    assertThat(objection(event, SOMEBODY, closes.minusNanos(1))).isEqualTo("none");
    assertThat(objection(event, SOMEBODY, closes)).isEqualTo("booking-refused.closed");
  }

  @Test
  void one_person_has_one_place() {
    var booked = new Applicant(AMINA, true, true, "");

    assertThat(objection(anEvent().build(), booked, NOW))
        .isEqualTo("booking-refused.already-booked");
  }

  @Test
  void an_advanced_course_wants_one_of_the_earlier_ones() {
    var event = anEvent().requiring("peer-support-training", "other-training").build();

    assertThat(objection(event, NEWCOMER, NOW)).isEqualTo("booking-refused.not-trained");
    assertThat(objection(event, SOMEBODY, NOW)).isEqualTo("none");
  }

  @Test
  void the_refusal_names_the_courses_by_their_titles() {
    var event = anEvent().requiring("peer-support-training").build();

    var refusal = BookingPolicy.TRAINED_BEFORE.objection(event, NEWCOMER, NOW).orElseThrow();

    assertThat(refusal.facts()).containsEntry("courses", "Course peer-support-training");
  }

  @Test
  void an_override_sets_earlier_training_aside_and_nothing_else() {
    var event = anEvent().requiring("peer-support-training").build();
    var overridden = new Applicant(AMINA, false, false, "trained in Canada");

    assertThat(objection(event, overridden, NOW)).isEqualTo("none");
    assertThat(objection(event, overridden, event.closes())).isEqualTo("booking-refused.closed");
  }
}
