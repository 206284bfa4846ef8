package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.awards.Fixtures.NIAMH_OF_NPWS;
import static uk.npws.alongside.awards.Fixtures.NOW;
import static uk.npws.alongside.awards.Fixtures.TRAINER;
import static uk.npws.alongside.awards.Fixtures.aBadge;

import org.junit.jupiter.api.Test;

class PinBadgeTest {

  @Test
  void a_badge_is_owed_from_the_moment_the_register_closed() {
    var badge = aBadge();

    assertThat(badge.owed()).isTrue();
    assertThat(badge.dueSince()).isEqualTo(NOW);
  }

  @Test
  void a_badge_given_at_the_event_is_no_longer_owed() {
    var badge = aBadge();

    badge.handOver(TRAINER, NOW);

    assertThat(badge.owed()).isFalse();
    assertThat(badge.held()).isTrue();
  }

  @Test
  void a_badge_is_not_posted_twice() {
    var badge = aBadge();
    badge.post(NIAMH_OF_NPWS, new CarrierReference(" RM 123 "), NOW);

    assertThat(badge.carrierReference()).isEqualTo("RM 123");
    assertThatThrownBy(() -> badge.post(NIAMH_OF_NPWS, CarrierReference.NONE, NOW))
        .hasMessageContaining("pin-badge-refused.cannot-become");
  }

  @Test
  void an_attendance_withdrawn_before_the_badge_was_given_ends_the_debt() {
    var badge = aBadge();

    badge.withdraw(TRAINER, NOW);

    assertThat(badge.state()).isEqualTo(PinBadgeState.NOT_OWED);
    assertThat(badge.returnRequested()).isFalse();
  }

  @Test
  void an_attendance_withdrawn_after_it_was_given_asks_for_the_badge_and_changes_no_state() {
    var badge = aBadge();
    badge.handOver(TRAINER, NOW);

    badge.withdraw(TRAINER, NOW);

    assertThat(badge.state()).isEqualTo(PinBadgeState.HANDED_OVER);
    assertThat(badge.returnRequested()).isTrue();
  }

  @Test
  void a_carrier_reference_fits_its_column() {
    assertThatThrownBy(() -> new CarrierReference("x".repeat(61)))
        .hasMessageContaining("pin-badge-refused.reference-too-long");
  }
}
