package uk.npws.alongside.portal.booking;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What went wrong, added up over races; all of it should be nothing. */
final class RaceTally {

  private final int places;
  private final long begun = System.nanoTime();

  private int races;
  private int people;
  private int given;
  private int overbooked;
  private int idle;
  private int duplicates;
  private int gaps;
  private int refused;
  private int untrue;

  RaceTally(int places) {
    this.places = places;
  }

  /**
   * @param told what each was told
   * @param stored what the database says of the same event
   */
  void add(List<RaceIT.Told> told, List<RaceIT.Told> stored) {
    races++;
    people += told.size();
    int confirmed = (int) stored.stream().filter(one -> one.state().equals("CONFIRMED")).count();
    given += confirmed;
    overbooked += Math.max(0, confirmed - places);
    idle += Math.max(0, Math.min(places, told.size()) - confirmed);
    List<Integer> queue =
        stored.stream().map(RaceIT.Told::queueNumber).filter(number -> number > 0).toList();
    Set<Integer> numbers = new HashSet<>(queue);
    duplicates += queue.size() - numbers.size() + Math.max(0, stored.size() - told.size());
    gaps +=
        (int)
            IntStream.rangeClosed(1, told.size() - places)
                .filter(number -> !numbers.contains(number))
                .count();
    refused += (int) told.stream().filter(one -> one.status() != 201).count();
    Set<RaceIT.Told> truth = new HashSet<>(stored);
    untrue += (int) told.stream().filter(one -> !truth.contains(one)).count();
  }

  boolean clean() {
    return overbooked + idle + duplicates + gaps + refused + untrue == 0;
  }

  @Override
  public String toString() {
    return ("%,d races, %,d people, %,d places given: %d overbooked, %d left idle, %d duplicates,"
            + " %d gaps in a queue, %d refused, %d told otherwise than stored; %,d s")
        .formatted(
            races,
            people,
            given,
            overbooked,
            idle,
            duplicates,
            gaps,
            refused,
            untrue,
            Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }
}
