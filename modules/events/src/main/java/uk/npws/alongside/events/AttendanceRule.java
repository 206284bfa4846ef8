package uk.npws.alongside.events;

import java.util.Collection;

/** How much of an event a person must be at for it to count. */
public enum AttendanceRule {
  /** Every session. */
  EVERY_SESSION {
    @Override
    boolean met(long inFull, long sessions) {
      return inFull == sessions;
    }
  },
  /** One session is enough. */
  ANY_SESSION {
    @Override
    boolean met(long inFull, long sessions) {
      return inFull > 0;
    }
  };

  abstract boolean met(long inFull, long sessions);

  /**
   * What the closed register makes of a booking. A session of which more was missed than the course
   * allows counts as seen in part only.
   *
   * @param marks one for each session at which the person was looked for
   * @param sessions of the event
   * @param mayMiss minutes of a session
   */
  BookingState outcome(Collection<Mark> marks, long sessions, int mayMiss) {
    if (marks.stream().noneMatch(Mark::here)) {
      return BookingState.NO_SHOW;
    }
    long inFull = marks.stream().filter(mark -> mark.inFull(mayMiss)).count();
    return met(inFull, sessions) ? BookingState.ATTENDED : BookingState.PARTLY_ATTENDED;
  }
}
