package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.people.ForceId;

class RollUpTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final ForceId KENT = new ForceId("kent");
  private static final ForceId SURREY = new ForceId("surrey");
  private static final ForceId GWENT = new ForceId("gwent");

  @Test
  void a_small_force_is_counted_in_its_region_and_has_no_sheet_of_its_own() {
    List<MonthSheet> sheets = sheets(12, 4, 0);

    assertThat(sheets)
        .extracting(sheet -> sheet.area().key())
        .containsExactlyInAnyOrder("force:kent", "region:South East", "nation");
    assertThat(total(sheets, "region:South East")).hasToString("50");
  }

  @Test
  void a_region_that_is_too_small_is_counted_in_the_nation_alone() {
    List<MonthSheet> sheets = sheets(5, 5, 4);

    assertThat(sheets).extracting(sheet -> sheet.area().key()).doesNotContain("region:Wales");
    assertThat(total(sheets, "nation")).hasToString("60");
  }

  @Test
  void a_nation_without_supporters_has_no_figures() {
    assertThat(sheets(1, 1, 1)).isEmpty();
  }

  @Test
  void a_force_where_nobody_logged_has_a_sheet_of_noughts() {
    var sheets =
        new RollUp(OCTOBER, List.of(new ForceSize(KENT, "South East", 9)), Map.of()).sheets();

    assertThat(sheets.get(0).total().none()).isTrue();
    assertThat(sheets.get(0).lines()).hasSize(Activity.values().length);
  }

  private static List<MonthSheet> sheets(int kent, int surrey, int gwent) {
    return new RollUp(
            OCTOBER,
            List.of(
                new ForceSize(KENT, "South East", kent),
                new ForceSize(SURREY, "South East", surrey),
                new ForceSize(GWENT, "Wales", gwent)),
            Map.of(
                KENT, Map.of(Activity.ONE_TO_ONE, 30),
                SURREY, Map.of(Activity.ONE_TO_ONE, 20),
                GWENT, Map.of(Activity.ONE_TO_ONE, 10)))
        .sheets();
  }

  private static Figure total(List<MonthSheet> sheets, String area) {
    return sheets.stream()
        .filter(sheet -> sheet.area().key().equals(area))
        .findFirst()
        .orElseThrow()
        .total();
  }
}
