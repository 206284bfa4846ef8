package uk.npws.alongside.events;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.people.ForceId;

/**
 * How many would come to a course that has no date for them yet.
 *
 * @param course its code
 * @param force whose people they are; null: of no force
 * @param people how many said so themselves
 * @param byForce how many the force said it would send; some may have said so themselves as well
 */
public record Demand(String course, ForceId force, int people, int byForce) {

  /** The lines of both lists, one for each course and force. */
  static List<Demand> together(List<Demand> people, List<Demand> forces) {
    var sums = new LinkedHashMap<List<Object>, Demand>();
    Stream.concat(people.stream(), forces.stream())
        .forEach(
            one ->
                sums.merge(java.util.Arrays.asList(one.course(), one.force()), one, Demand::plus));
    return sums.values().stream()
        .sorted(
            Comparator.comparing(Demand::course)
                .thenComparing(one -> one.force() == null ? "" : one.force().code()))
        .toList();
  }

  /** The same course, of whichever force. */
  public Demand plus(Demand other) {
    return new Demand(course, force, people + other.people, byForce + other.byForce);
  }

  /** The larger of both figures: a force counts people who also said so themselves. */
  public int atLeast() {
    return Math.max(people, byForce);
  }
}
