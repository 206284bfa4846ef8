package uk.npws.alongside.events;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a booking stands, and what may follow. A booking begins in one of {@link #first()}; every
 * step is written down as a {@link BookingTransition}.
 */
public enum BookingState {
  /** Begun and not sent: from an e-mail or an unfinished form. */
  DRAFT,
  /** Waits for somebody's decision; takes no place. */
  REQUESTED,
  /** Waits for a place, in the order of its number. */
  WAITLISTED,
  /** A place is kept until the person answers. */
  OFFERED,
  /** Has a place. */
  CONFIRMED,
  /** The register says: came, as the course's rule demands. */
  ATTENDED,
  /** Came to some of it. */
  PARTLY_ATTENDED,
  /** Had a place and did not come. */
  NO_SHOW,
  /** Left the queue, or took the request back. */
  WITHDRAWN,
  /** Was not given a place. */
  DECLINED,
  /** The time for an answer passed. */
  EXPIRED,
  /** Gave the place up, or the event was cancelled. */
  CANCELLED,
  /** The place went to another person, or the person to another date. */
  SUPERSEDED;

  /** How a booking may begin. */
  public static Set<BookingState> first() {
    return EnumSet.of(DRAFT, REQUESTED, CONFIRMED, WAITLISTED);
  }

  /** What may follow. */
  public Set<BookingState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(REQUESTED, CONFIRMED, WAITLISTED, WITHDRAWN);
      case REQUESTED -> EnumSet.of(CONFIRMED, WAITLISTED, DECLINED, EXPIRED, WITHDRAWN);
      case WAITLISTED -> EnumSet.of(OFFERED, CONFIRMED, WITHDRAWN);
      case OFFERED -> EnumSet.of(CONFIRMED, WITHDRAWN, EXPIRED);
      case CONFIRMED -> EnumSet.of(CANCELLED, SUPERSEDED, ATTENDED, PARTLY_ATTENDED, NO_SHOW);
      case ATTENDED -> EnumSet.of(PARTLY_ATTENDED, NO_SHOW);
      case PARTLY_ATTENDED -> EnumSet.of(ATTENDED, NO_SHOW);
      case NO_SHOW -> EnumSet.of(ATTENDED, PARTLY_ATTENDED);
      case WITHDRAWN, DECLINED, EXPIRED, CANCELLED, SUPERSEDED ->
          EnumSet.noneOf(BookingState.class);
    };
  }

  /** Whether it takes one of the event's places. */
  public boolean takesPlace() {
    return switch (this) {
      case OFFERED, CONFIRMED, ATTENDED, PARTLY_ATTENDED, NO_SHOW -> true;
      default -> false;
    };
  }

  /** Whether it still stands: a person has at most one such booking an event. */
  public boolean live() {
    return takesPlace() || this == REQUESTED || this == WAITLISTED;
  }

  /** Those in which it still stands. */
  static Set<BookingState> living() {
    var living = EnumSet.allOf(BookingState.class);
    living.removeIf(state -> !state.live());
    return living;
  }

  /** Whether the register has spoken. */
  public boolean registered() {
    return this == ATTENDED || this == PARTLY_ATTENDED || this == NO_SHOW;
  }

  /** How a booking may end without anybody having come. */
  static Set<BookingState> cameToNothing() {
    return EnumSet.of(WITHDRAWN, DECLINED, EXPIRED, CANCELLED, SUPERSEDED, NO_SHOW);
  }

  /** What is undecided while the event is to come. */
  static Set<BookingState> stillOpen() {
    return EnumSet.of(REQUESTED, WAITLISTED, OFFERED);
  }

  /** What it becomes when given up before the event; the same state when it cannot be. */
  public BookingState givenUp() {
    return next().contains(CANCELLED) ? CANCELLED : next().contains(WITHDRAWN) ? WITHDRAWN : this;
  }
}
