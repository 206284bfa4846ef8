package uk.npws.alongside.portal.courses;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Demand;
import uk.npws.alongside.people.Force;

/**
 * How many would come to a course, of one region.
 *
 * @param course its title
 * @param code its code
 * @param people how many said so themselves
 * @param byForces how many the forces there said they would send
 * @param atLeast counted force by force: of both figures the larger one
 */
public record RegionalDemand(
    String course, String code, String region, int people, int byForces, int atLeast) {

  /** By course and region, from what was said by course and force. */
  static List<RegionalDemand> of(
      List<Demand> demand, List<Course> courses, List<Force> forces, String noRegion) {
    Map<String, String> titles = new HashMap<>();
    courses.forEach(course -> titles.put(course.code(), course.title()));
    Map<String, String> regions = new HashMap<>();
    forces.forEach(force -> regions.put(force.id().code(), force.region()));
    var sums = new LinkedHashMap<String, RegionalDemand>();
    for (Demand one : demand) {
      String region = one.force() == null ? "" : regions.getOrDefault(one.force().code(), "");
      var line =
          new RegionalDemand(
              titles.get(one.course()),
              one.course(),
              region.isEmpty() ? noRegion : region,
              one.people(),
              one.byForce(),
              one.atLeast());
      sums.merge(one.course() + " " + region, line, RegionalDemand::plus);
    }
    return inOrder(sums.values());
  }

  /** Of the whole nation. */
  static List<RegionalDemand> byCourse(List<RegionalDemand> lines) {
    var sums = new LinkedHashMap<String, RegionalDemand>();
    lines.forEach(line -> sums.merge(line.code(), line, RegionalDemand::plus));
    return inOrder(sums.values());
  }

  private static List<RegionalDemand> inOrder(Collection<RegionalDemand> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(RegionalDemand::course).thenComparing(RegionalDemand::region))
        .toList();
  }

  private RegionalDemand plus(RegionalDemand other) {
    return new RegionalDemand(
        course,
        code,
        region,
        people + other.people,
        byForces + other.byForces,
        atLeast + other.atLeast);
  }
}
