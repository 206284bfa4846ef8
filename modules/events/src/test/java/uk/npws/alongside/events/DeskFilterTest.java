package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DeskFilterTest {

  @Test
  void an_address_says_what_the_desk_shows() {
    var filter = DeskFilter.of("registers", "cpd-refresher", "2027-03");

    assertThat(filter)
        .isEqualTo(new DeskFilter(DeskView.REGISTERS, "cpd-refresher", YearMonth.of(2027, 3)));
    assertThat(filter.narrows()).isTrue();
  }

  @Test
  void what_makes_no_sense_leads_to_the_events_to_come() {
    var filter = DeskFilter.of("everything", "' or 1=1 --", "2027-13");

    assertThat(filter).isEqualTo(new DeskFilter(DeskView.COMING, null, null));
    assertThat(filter.narrows()).isFalse();
  }
}
