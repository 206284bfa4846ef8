package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventFilterTest {

  @Test
  void an_address_says_what_to_show() {
    var filter =
        EventFilter.of(
            Map.of(
                "course", "cpd-refresher", "region", "wales", "month", "2027-03", "online", "on"));

    assertThat(filter)
        .isEqualTo(
            new EventFilter("cpd-refresher", Region.WALES, YearMonth.of(2027, 3), true, null));
  }

  @Test
  void what_makes_no_sense_is_as_if_it_were_not_there() {
    var filter =
        EventFilter.of(
            Map.of(
                "course", "' or 1=1 --",
                "region", "<script>",
                "month", "2027-13",
                "online", "perhaps",
                "after", "../../etc"));

    assertThat(filter).isEqualTo(EventFilter.NONE);
  }
}
