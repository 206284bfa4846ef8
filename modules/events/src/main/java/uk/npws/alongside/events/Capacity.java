package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingState.CONFIRMED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The places of an event and the queue for them. It counts as bookings move and as places are kept
 * for forces, and only while the event's row is locked; the database checks that what is taken,
 * kept places among it, never passes {@code capacity + overBy}. Numbers in the queue rise for ever:
 * one that was given up is not given again.
 */
@Embeddable
public class Capacity {

  @Column(name = "capacity")
  private int places;

  @Column(name = "over_by")
  private int overBy;

  @Column(name = "places_taken")
  private int taken;

  @Column(name = "held")
  private int held;

  @Column(name = "waiting")
  private int waiting;

  @Column(name = "queue_last")
  private int queueLast;

  protected Capacity() {}

  static Capacity none() {
    return new Capacity();
  }

  /** More places or fewer, but not fewer than are taken. */
  void plan(int newPlaces, int newOverBy) {
    if (newPlaces + newOverBy < taken) {
      throw EventRefused.placesTaken(taken);
    }
    places = newPlaces;
    overBy = newOverBy;
  }

  /** One place more than planned when none is free: somebody is at the door. */
  boolean stretch() {
    boolean needed = taken >= places + overBy;
    if (needed) {
      overBy++;
    }
    return needed;
  }

  /**
   * A booking moved.
   *
   * @param from null when it was just made
   * @return the number in the queue of one that begins to wait, else null
   */
  Integer count(BookingState from, BookingState to) {
    taken += (to.takesPlace() ? 1 : 0) - (from != null && from.takesPlace() ? 1 : 0);
    waiting += (to == WAITLISTED ? 1 : 0) - (from == WAITLISTED ? 1 : 0);
    check();
    return to == WAITLISTED ? Integer.valueOf(++queueLast) : null;
  }

  /** Keeps so many more places without a name; a negative number gives them back. */
  void hold(int more) {
    held += more;
    taken += more;
    check();
  }

  private void check() {
    if (taken > places + overBy || taken < held || held < 0 || waiting < 0) {
      throw new IllegalStateException(
          "%d of %d places, %d held, %d waiting".formatted(taken, places, held, waiting));
    }
  }

  /** What becomes of so many who want places together now: who waits already goes first. */
  BookingState outcome(int people) {
    return waiting == 0 ? outcomeAfterQueue(people) : WAITLISTED;
  }

  /** The same once whoever waits has gone first: what is free then is of no use to them. */
  BookingState outcomeAfterQueue(int people) {
    return free() >= people ? CONFIRMED : WAITLISTED;
  }

  /** Places that nobody has. */
  int free() {
    return Math.max(0, places + overBy - taken);
  }

  int places() {
    return places;
  }

  int overBy() {
    return overBy;
  }

  /** With people or kept for them. */
  int taken() {
    return taken;
  }

  /** That somebody has, or was offered. */
  int withPeople() {
    return taken - held;
  }

  /** Kept for forces, and nobody named. */
  int held() {
    return held;
  }

  int waiting() {
    return waiting;
  }
}
