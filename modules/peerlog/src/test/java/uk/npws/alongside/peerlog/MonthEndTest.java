package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Clocks;

class MonthEndTest {

  @Test
  void a_month_closes_when_the_last_log_saved_in_it_has_had_its_72_hours() {
    for (YearMonth month = YearMonth.of(2026, 1);
        month.isBefore(YearMonth.of(2029, 1));
        month = month.plusMonths(1)) {
      Instant lastMoment =
          month.plusMonths(1).atDay(1).atStartOfDay(Clocks.LONDON).toInstant().minusMillis(1);

      assertThat(MonthEnd.closes(month)).isAfter(lastMoment.plus(LogDraft.OWN_FOR));
    }
  }

  @Test
  void october_is_open_until_the_fourth_of_november() {
    assertThat(MonthEnd.latestClosed(Instant.parse("2026-11-03T23:59:59Z")))
        .isEqualTo(YearMonth.of(2026, 9));
    assertThat(MonthEnd.latestClosed(Instant.parse("2026-11-04T00:00:00Z")))
        .isEqualTo(YearMonth.of(2026, 10));
  }

  @Test
  void the_fourth_begins_at_midnight_in_london_also_in_summer() {
    assertThat(MonthEnd.closes(YearMonth.of(2026, 6))).isEqualTo("2026-07-03T23:00:00Z");
  }
}
