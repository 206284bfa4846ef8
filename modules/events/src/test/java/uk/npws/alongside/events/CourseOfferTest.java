package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.aCourse;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CourseOfferTest {

  private static final BookingId EARNED = new BookingId(new UUID(1, 1));
  private static final BookingId AGAIN = new BookingId(new UUID(1, 2));

  private final CourseOffer offer =
      new CourseOffer(AMINA, new Course(aCourse("demobilising-and-diffusing")), EARNED, NOW);

  @Test
  void an_offer_waits_until_a_date_can_be_booked_and_stands_open_until_one_is() {
    assertThat(offer.state(false)).isEqualTo(OfferState.WAITING);

    offer.tell(NOW);

    assertThat(offer.state(false)).isEqualTo(OfferState.OPEN);
    assertThat(offer.state(true)).isEqualTo(OfferState.TAKEN);
  }

  @Test
  void whoever_booked_before_the_letter_went_has_taken_it() {
    assertThat(offer.state(true)).isEqualTo(OfferState.TAKEN);
  }

  @Test
  void a_withdrawn_offer_is_withdrawn_also_where_it_was_taken() {
    offer.tell(NOW);
    offer.withdraw(NOW);

    assertThat(offer.state(true)).isEqualTo(OfferState.WITHDRAWN);
  }

  @Test
  void an_offer_earned_again_is_told_again() {
    offer.tell(NOW);
    offer.withdraw(NOW);

    offer.renew(AGAIN, NOW.plusSeconds(1));

    assertThat(offer.state(false)).isEqualTo(OfferState.WAITING);
    assertThat(offer.earnedBy(AGAIN.value())).isTrue();
    assertThat(offer.earnedBy(EARNED.value())).isFalse();
  }

  @Test
  void the_programmes_rule_is_that_both_trainings_lead_to_the_two_day_course() throws IOException {
    Map<String, Set<String>> leads;
    try (var file =
        java.nio.file.Files.newInputStream(
            java.nio.file.Path.of("../../content/courses/courses.yml"))) {
      leads =
          CourseFile.read(file).stream()
              .collect(Collectors.toMap(CourseText::code, CourseText::leadsTo));
    }

    assertThat(leads)
        .containsEntry("train-the-trainer", Set.of("demobilising-and-diffusing"))
        .containsEntry("peer-support-training", Set.of("demobilising-and-diffusing"))
        .containsEntry("demobilising-and-diffusing", Set.of());
  }

  @Test
  void a_new_course_to_lead_to_is_a_change_and_the_same_again_is_none() {
    var first = new Course(aCourse("train-the-trainer"));
    var next = new Course(aCourse("demobilising-and-diffusing"));

    assertThat(first.lead(Set.of(next))).isTrue();
    assertThat(first.lead(Set.of(next))).isFalse();
    assertThat(first.leadsTo()).containsExactly(next);
  }
}
