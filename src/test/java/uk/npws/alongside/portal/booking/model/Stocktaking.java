package uk.npws.alongside.portal.booking.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds what the database says against the model, and against what must always be so. */
final class Stocktaking {

  private final Map<String, List<Ground.Row>> bookings;
  private final Map<String, Ground.Counts> counts;
  private final List<UUID> people;

  Stocktaking(
      Map<String, List<Ground.Row>> bookings,
      Map<String, Ground.Counts> counts,
      List<UUID> people) {
    this.bookings = bookings;
    this.counts = counts;
    this.people = people;
  }

  /** What is wrong with this world; empty when nothing is. */
  List<String> wrong(World world) {
    var wrong = new ArrayList<String>();
    for (Occasion occasion : world.occasions) {
      List<Ground.Row> rows = bookings.getOrDefault(occasion.name, List.of());
      Ground.Counts count = counts.get(occasion.name);
      invariants(occasion, rows, count, wrong);
      same(occasion, rows, count, wrong);
    }
    return wrong;
  }

  private static void invariants(
      Occasion occasion, List<Ground.Row> rows, Ground.Counts count, List<String> wrong) {
    long taken = rows.stream().filter(row -> State.valueOf(row.state()).takesPlace()).count();
    List<Integer> queue =
        rows.stream()
            .filter(row -> row.state().equals("WAITLISTED"))
            .map(Ground.Row::number)
            .toList();
    hold(taken <= count.capacity(), occasion.name + " has given too many places", wrong);
    hold(
        taken + count.held() == count.taken(),
        occasion.name + " counts other places than it gave",
        wrong);
    hold(
        count.held() == occasion.allotment.held(),
        occasion.name + " keeps " + count.held() + ", not " + occasion.allotment.held(),
        wrong);
    hold(queue.size() == count.waiting(), occasion.name + " counts others than wait", wrong);
    hold(
        queue.stream().allMatch(Objects::nonNull)
            && queue.stream().distinct().count() == queue.size(),
        occasion.name + " has numbers missing or twice in its queue " + queue,
        wrong);
    hold(
        occasion.begun || !idle(rows, count.capacity() - count.taken()),
        occasion.name + " has a place idle while somebody waits",
        wrong);
    hold(
        rows.stream()
                .filter(row -> State.valueOf(row.state()).live())
                .map(Ground.Row::person)
                .distinct()
                .count()
            == rows.stream().filter(row -> State.valueOf(row.state()).live()).count(),
        occasion.name + " has two living bookings of one person",
        wrong);
  }

  /** Whether places are free that would do for somebody who waits, or for a whole party. */
  private static boolean idle(List<Ground.Row> rows, long free) {
    Map<String, Long> waiting =
        rows.stream()
            .filter(row -> row.state().equals("WAITLISTED"))
            .collect(
                Collectors.groupingBy(
                    row -> row.party() == null ? row.reference() : row.party(),
                    Collectors.counting()));
    return free > 0 && waiting.values().stream().anyMatch(people -> people <= free);
  }

  private void same(
      Occasion occasion, List<Ground.Row> rows, Ground.Counts count, List<String> wrong) {
    hold(
        count.capacity() == occasion.capacity,
        occasion.name + " has " + count.capacity() + " places, not " + occasion.capacity,
        wrong);
    hold(
        rows.size() == occasion.places.size(),
        occasion.name + " has " + rows.size() + " bookings, not " + occasion.places.size(),
        wrong);
    for (Place place : occasion.places) {
      Ground.Row row =
          rows.stream()
              .filter(one -> one.reference().equals(place.reference))
              .findFirst()
              .orElse(null);
      if (row == null) {
        wrong.add(place + " is not there");
        continue;
      }
      hold(row.state().equals(place.state.name()), place + " is " + row.state(), wrong);
      hold(row.person().equals(people.get(place.person)), place + " is another's", wrong);
      hold(
          Objects.equals(row.number(), place.number),
          place + " has number " + row.number() + ", not " + place.number,
          wrong);
      hold(
          row.steps() == place.steps,
          place + " went " + row.steps() + " steps, not " + place.steps,
          wrong);
      hold(
          row.letters() == place.steps - place.silent,
          place + " has " + row.letters() + " letters for " + place.steps + " steps",
          wrong);
    }
  }

  private static void hold(boolean holds, String otherwise, List<String> wrong) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }
}
