package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.people.ForceId;

/**
 * What nobody may work out of the figures, whoever puts them together. A reader who holds a figure
 * knows the lowest and the highest the count may be; the attacks below reason with both ends.
 */
class DisclosureTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  @Property
  void a_figure_holds_the_count_it_stands_for(@ForAll @IntRange(max = 5000) int count) {
    Figure shown = Figure.of(count);

    assertThat(count).isBetween(shown.low(), shown.high());
    assertThat(shown).isEqualTo(Figure.of(shown.low())).isEqualTo(Figure.of(shown.high()));
  }

  @Property
  void a_figure_never_says_one_to_four(@ForAll @IntRange(max = 5000) int count) {
    assertThat(fewerThanFive(Figure.of(count).low(), Figure.of(count).high())).isFalse();
  }

  /** The rule of the house: no two permitted queries subtract to 1–4. */
  @Property(tries = 3000)
  void no_two_figures_subtract_to_one_to_four(
      @ForAll("nations") Map<ForceId, Map<Activity, Integer>> counts,
      @ForAll("sizes") List<Integer> supporters) {
    List<Figure> everything = allFigures(sheets(counts, supporters));

    for (Figure minuend : everything) {
      for (Figure subtrahend : everything) {
        int low = minuend.low() - subtrahend.high();
        int high = minuend.high() - subtrahend.low();
        assertThat(fewerThanFive(low, high)).as("%s − %s", minuend, subtrahend).isFalse();
        if (minuend.single() && subtrahend.single()) {
          assertThat(minuend.drawn() - subtrahend.drawn()).isNotIn(1, 2, 3, 4);
        }
      }
    }
  }

  /** Stronger: not even a whole sheet, total and all parts at once, gives a part away. */
  @Property(tries = 5000)
  void no_sheet_gives_one_of_its_parts_away(@ForAll("months") Map<Activity, Integer> counts) {
    MonthSheet sheet = new MonthSheet(MONTH, Area.NATION, counts);

    assertNothingGivenAway(sheet.lines().stream().map(SheetLine::figure).toList(), sheet.total());
  }

  @Property(tries = 5000)
  void no_total_of_few_and_small_parts_gives_one_away(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 9) Integer> counts) {
    List<Figure> parts = counts.stream().map(Figure::of).toList();
    int sum = counts.stream().mapToInt(Integer::intValue).sum();

    assertNothingGivenAway(parts, Figure.total(sum, parts));
  }

  /** Whether a total was widened must tell nothing: it depends on what is shown anyway. */
  @Property(tries = 3000)
  void months_that_show_the_same_parts_show_totals_from_the_same_steps(
      @ForAll("months") Map<Activity, Integer> one,
      @ForAll("months") Map<Activity, Integer> other) {
    MonthSheet first = new MonthSheet(MONTH, Area.NATION, one);
    Map<Activity, Integer> alike = new EnumMap<>(Activity.class);
    first
        .lines()
        .forEach(
            line ->
                alike.put(
                    line.activity(),
                    Math.max(
                        line.figure().low(),
                        Math.min(line.figure().high(), other.get(line.activity())))));
    MonthSheet second = new MonthSheet(MONTH, Area.NATION, alike);

    Figure a = first.total();
    Figure b = second.total();
    assertThat(a.equals(b) || a.high() < b.low() || b.high() < a.low()).isTrue();
  }

  @Property
  void a_force_with_fewer_than_five_active_supporters_has_no_sheet(
      @ForAll("nations") Map<ForceId, Map<Activity, Integer>> counts,
      @ForAll("sizes") List<Integer> supporters) {
    List<MonthSheet> sheets = sheets(counts, supporters);

    for (ForceSize force : forces(supporters)) {
      assertThat(sheets.stream().anyMatch(s -> s.area().equals(Area.force(force.force()))))
          .isEqualTo(force.supporters() >= 5);
    }
  }

  @Property
  void contra_entries_never_make_a_figure_below_nothing(
      @ForAll @IntRange(min = -50, max = 0) int count) {
    Assume.that(count <= 0);

    assertThat(Figure.of(count).none()).isTrue();
  }

  @Provide
  Arbitrary<Map<Activity, Integer>> months() {
    Arbitrary<Integer> count =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, 9)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 400)));
    return count
        .list()
        .ofSize(Activity.values().length)
        .map(
            list -> {
              var month = new EnumMap<Activity, Integer>(Activity.class);
              for (Activity activity : Activity.values()) {
                month.put(activity, list.get(activity.ordinal()));
              }
              return month;
            });
  }

  @Provide
  Arbitrary<Map<ForceId, Map<Activity, Integer>>> nations() {
    return months()
        .list()
        .ofSize(4)
        .map(
            list -> {
              var nation = new HashMap<ForceId, Map<Activity, Integer>>();
              for (int i = 0; i < list.size(); i++) {
                nation.put(new ForceId("force-" + i), list.get(i));
              }
              return nation;
            });
  }

  @Provide
  Arbitrary<List<Integer>> sizes() {
    return Arbitraries.integers().between(0, 12).list().ofSize(4);
  }

  private static List<ForceSize> forces(List<Integer> supporters) {
    var forces = new ArrayList<ForceSize>();
    for (int i = 0; i < supporters.size(); i++) {
      forces.add(
          new ForceSize(new ForceId("force-" + i), i < 2 ? "East" : "West", supporters.get(i)));
    }
    return forces;
  }

  private static List<MonthSheet> sheets(
      Map<ForceId, Map<Activity, Integer>> counts, List<Integer> supporters) {
    return new RollUp(MONTH, forces(supporters), counts).sheets();
  }

  private static List<Figure> allFigures(List<MonthSheet> sheets) {
    var all = new ArrayList<Figure>();
    for (MonthSheet sheet : sheets) {
      all.add(sheet.total());
      sheet.lines().forEach(line -> all.add(line.figure()));
    }
    return all;
  }

  private static void assertNothingGivenAway(List<Figure> parts, Figure total) {
    int lows = parts.stream().mapToInt(Figure::low).sum();
    int highs = parts.stream().mapToInt(Figure::high).sum();
    for (Figure part : parts) {
      int low = Math.max(part.low(), total.low() - (highs - part.high()));
      int high = Math.min(part.high(), total.high() - (lows - part.low()));
      assertThat(fewerThanFive(low, high))
          .as("%s of %s must be %d to %d", part, total, low, high)
          .isFalse();
    }
  }

  private static boolean fewerThanFive(int low, int high) {
    return low >= 1 && high <= 4;
  }
}
