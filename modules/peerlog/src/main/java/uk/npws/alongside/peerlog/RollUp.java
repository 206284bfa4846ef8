package uk.npws.alongside.peerlog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.people.ForceId;

/**
 * Which areas get a sheet for a month: every force with five active supporters or more, every
 * region that has as many, and the nation. A smaller force has none and reads its region's.
 */
record RollUp(
    YearMonth month, List<ForceSize> forces, Map<ForceId, Map<Activity, Integer>> counts) {

  static final int LEAST_SUPPORTERS = 5;

  List<MonthSheet> sheets() {
    var sheets = new ArrayList<MonthSheet>();
    for (ForceSize force : forces) {
      add(sheets, Area.force(force.force()), force::equals);
    }
    var regions = new TreeMap<String, Area>();
    forces.forEach(force -> regions.put(force.region(), Area.region(force.region())));
    regions.forEach((name, area) -> add(sheets, area, force -> force.region().equals(name)));
    add(sheets, Area.NATION, force -> true);
    return sheets;
  }

  private void add(List<MonthSheet> sheets, Area area, Predicate<ForceSize> belongs) {
    List<ForceSize> members = forces.stream().filter(belongs).toList();
    if (members.stream().mapToInt(ForceSize::supporters).sum() >= LEAST_SUPPORTERS) {
      sheets.add(new MonthSheet(month, area, together(members)));
    }
  }

  private Map<Activity, Integer> together(List<ForceSize> members) {
    var sum = new EnumMap<Activity, Integer>(Activity.class);
    for (ForceSize member : members) {
      counts
          .getOrDefault(member.force(), Map.of())
          .forEach((a, n) -> sum.merge(a, n, Integer::sum));
    }
    return sum;
  }
}
