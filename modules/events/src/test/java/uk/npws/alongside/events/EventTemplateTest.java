package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventTemplateTest {

  private final Event event = anEvent().atLeast(3).build();
  private final EventTemplate template = new EventTemplate(" Two days ", event, NOW);

  @Test
  void an_event_of_the_pattern_says_the_same_on_its_own_days() {
    var plan = template.plan(LocalDate.parse("2027-09-14"), BEN);

    assertThat(template.name()).isEqualTo("Two days");
    assertThat(plan.with(event.plan().team()))
        .isEqualTo(event.plan().movedTo(LocalDate.parse("2027-09-14")));
  }

  @Test
  void people_are_not_kept() {
    var plan = template.plan(LocalDate.parse("2027-09-14"), BEN);

    assertThat(plan.team().owner()).isEqualTo(BEN);
    assertThat(plan.team().trainers()).isEmpty();
  }

  @Test
  void days_are_said_by_their_distance_from_the_first() {
    assertThat(template.sittings().get(1).after(template)).isEqualTo(1);
    assertThat(template.closesBefore()).isEqualTo(11);
    assertThat(template.cancelBefore()).isEqualTo(7);
    assertThat(template.decideBefore()).isEqualTo(14);
    assertThat(template.sittings().get(0).hours()).isEqualTo("09:30 to 16:30");
  }

  @Test
  void it_wants_a_name() {
    assertThatThrownBy(() -> new EventTemplate(" ", event, NOW)).hasMessageContaining("required");
  }
}
