package uk.npws.alongside.events;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Why an event wants somebody of the team, the most urgent first. */
public enum Concern {
  /** The day to decide has come, and fewer people have a place than it is held for. */
  DECIDE,
  /** It is over and a register is open, so nobody has got a certificate. */
  REGISTER_OPEN,
  /** It begins within two weeks and has no trainer. */
  NO_TRAINER,
  /** People asked for a place and wait for an answer. */
  REQUESTS,
  /** It begins within two months and is still a draft. */
  UNPUBLISHED,
  /** Booking closes within two weeks and more than half of the places are free. */
  HALF_EMPTY;

  private static final Duration TRAINER_WANTED = Duration.ofDays(14);
  private static final Duration OUGHT_TO_BE_PUBLISHED = Duration.ofDays(60);
  private static final Duration CLOSES_SOON = Duration.ofDays(14);

  /** How long after its end a register may be open before anybody is reminded. */
  static final Duration TO_CLOSE = Duration.ofDays(1);

  /**
   * What there is about this event.
   *
   * @param requests how many bookings wait for a decision
   */
  static Set<Concern> of(Event event, long requests, Instant now) {
    var concerns = EnumSet.noneOf(Concern.class);
    boolean toCome = now.isBefore(event.starts());
    if (event.status() == EventStatus.DRAFT
        && toCome
        && within(event.starts(), OUGHT_TO_BE_PUBLISHED, now)) {
      concerns.add(UNPUBLISHED);
    }
    if (!event.status().running()) {
      return concerns;
    }
    if (toCome && event.minimum().due(event.placesTaken() - event.held(), now)) {
      concerns.add(DECIDE);
    }
    if (now.isAfter(event.ends().plus(TO_CLOSE))) {
      concerns.add(REGISTER_OPEN);
    }
    if (toCome && event.trainers().isEmpty() && within(event.starts(), TRAINER_WANTED, now)) {
      concerns.add(NO_TRAINER);
    }
    if (toCome && requests > 0) {
      concerns.add(REQUESTS);
    }
    if (event.status() == EventStatus.PUBLISHED
        && !event.window().closed(now)
        && within(event.closes(), CLOSES_SOON, now)
        && event.free() * 2 > event.capacity()) {
      concerns.add(HALF_EMPTY);
    }
    return concerns;
  }

  private static boolean within(Instant moment, Duration time, Instant now) {
    return moment.isBefore(now.plus(time));
  }
}
