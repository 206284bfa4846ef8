package uk.npws.alongside.events;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a nomination stands. The first five are steps of its own; once the nominee said yes there
 * is a booking, and the last four tell where that stands ({@link #of}). So the two can never say
 * different things.
 */
public enum NominationState {
  /** The nominee has not answered yet. */
  PROPOSED,
  /** The nominee said yes; the national team decides. */
  ACCEPTED,
  /** The nominee said no. */
  DECLINED,
  /** The force took it back. */
  TAKEN_BACK,
  /** The nominee did not answer in time. */
  LAPSED,
  /** Has a place, or one is kept. */
  SELECTED,
  /** Selected, and waits for a place that comes free. */
  RESERVE,
  NOT_SELECTED,
  /** Given up after the nominee had said yes. */
  GIVEN_UP;

  /** What its own next step may be. */
  Set<NominationState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, TAKEN_BACK, LAPSED);
      case ACCEPTED -> EnumSet.of(TAKEN_BACK);
      default -> EnumSet.noneOf(NominationState.class);
    };
  }

  /** Whether somebody still has to answer or to decide. */
  public boolean open() {
    return this == PROPOSED || this == ACCEPTED;
  }

  /** Whether the force still puts this person forward, or did until it was decided. */
  public boolean ranked() {
    return open() || this == SELECTED || this == RESERVE || this == NOT_SELECTED;
  }

  /** What the booking that came of a yes makes of the nomination. */
  static NominationState of(BookingState booking) {
    return switch (booking) {
      case DRAFT, REQUESTED -> ACCEPTED;
      case OFFERED, CONFIRMED, ATTENDED, PARTLY_ATTENDED, NO_SHOW -> SELECTED;
      case WAITLISTED -> RESERVE;
      case DECLINED -> NOT_SELECTED;
      case WITHDRAWN, CANCELLED, SUPERSEDED, EXPIRED -> GIVEN_UP;
    };
  }
}
