package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.peerlog.Logs.SECRETS;
import static uk.npws.alongside.peerlog.Logs.WEEK;
import static uk.npws.alongside.peerlog.Logs.ZOE;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.npws.alongside.peerlog.codes.TimeSpent;

class MonthlyTallyTest {

  private final MonthlyTally tally = new MonthlyTally(ZOE, YearMonth.of(2026, 11), SECRETS);

  @Test
  void a_tally_goes_up_by_one_log_and_about_its_time() {
    tally.add(Logs.support(TimeSpent.OVER_120), SECRETS);
    tally.add(Logs.support(TimeSpent.FROM_31_TO_60), SECRETS);

    assertThat(tally.figures(SECRETS)).isEqualTo(new MonthlyTally.Figures(2, 195));
    assertThat(tally.figures(SECRETS).hours()).isEqualTo(HoursBand.FROM_2_TO_5);
  }

  @Test
  void a_contra_entry_takes_one_back_but_never_below_nothing() {
    var contra = Logs.support(WEEK, TimeSpent.OVER_120, true);
    tally.add(Logs.support(TimeSpent.UNDER_15), SECRETS);

    tally.add(contra, SECRETS);
    tally.add(contra, SECRETS);

    assertThat(tally.figures(SECRETS)).isEqualTo(new MonthlyTally.Figures(0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0,UNDER_2",
    "119,UNDER_2",
    "120,FROM_2_TO_5",
    "299,FROM_2_TO_5",
    "300,FROM_5_TO_10",
    "600,FROM_5_TO_10",
    "601,OVER_10"
  })
  void minutes_read_as_a_band_of_hours(int minutes, HoursBand band) {
    assertThat(HoursBand.of(minutes)).isEqualTo(band);
  }
}
