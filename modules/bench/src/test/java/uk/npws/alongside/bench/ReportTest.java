package uk.npws.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void columns_of_figures_stand_to_the_right() {
    Table table = new Table("operation", "per s").row("list", "1,234").row("book", "–");

    assertThat(table)
        .hasToString(
            """
            | operation | per s |
            |---|---:|
            | list | 1,234 |
            | book | – |
            """);
  }

  @Test
  void a_cell_cannot_break_its_table() {
    assertThat(new Table("a").row("this | that")).asString().contains("| this \\| that |");
  }

  @Test
  void a_row_must_have_the_columns_of_its_table() {
    assertThatThrownBy(() -> new Table("a", "b").row("only one"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_was_measured_replaces_what_stood_between_the_marks() {
    Report report = new Report().heading("Pages").line("quick");
    String document = "# Measures\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nBends\n";

    String placed = report.placed(document);

    assertThat(placed)
        .isEqualTo(
            "# Measures\n<!-- measured: begin -->\n\n### Pages\n\n- quick\n\n"
                + "<!-- measured: end -->\nBends\n");
    assertThat(report.placed(placed)).isEqualTo(placed);
  }

  @Test
  void a_document_without_marks_is_left_alone() {
    assertThatThrownBy(() -> new Report().placed("# Measures"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_aim_is_reached_by_rate_and_by_half_of_the_answers() {
    Aim aim = Aim.atLeast(400, "38 per s").within(20);

    assertThat(aim.wanted()).isEqualTo("≥ 400 per s, p50 ≤ 20.0 ms");
    assertThat(aim.verdict(measured(500, 10))).isEqualTo("yes");
    assertThat(aim.verdict(measured(500, 30))).isEqualTo("**no**");
    assertThat(aim.verdict(measured(300, 10))).isEqualTo("**no**");
  }

  @Test
  void an_operation_is_the_median_of_its_rounds() {
    Measure measure = new Measure("list", 8, client -> () -> {});
    for (int perSecond : new int[] {100, 900, 200}) {
      measure.add(round(perSecond, 5));
    }

    assertThat(measure.perSecond()).isEqualTo(200);
    assertThat(measure.portalMillis()).isEqualTo(0.5);
  }

  private static Measure measured(int perSecond, int millis) {
    Measure measure = new Measure("list", 8, client -> () -> {});
    measure.add(round(perSecond, millis));
    return measure;
  }

  private static Round round(int requests, int millis) {
    long[] nanos = new long[requests];
    java.util.Arrays.fill(nanos, millis * 1_000_000L);
    return new Round(1, nanos, 0, 100, 0);
  }
}
