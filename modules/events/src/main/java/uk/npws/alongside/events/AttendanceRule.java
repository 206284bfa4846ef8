package uk.npws.alongside.events;

/** How much of an event a person must be at for it to count. */
public enum AttendanceRule {
  /** Every session. */
  EVERY_SESSION {
    @Override
    boolean met(long attended, long sessions) {
      return attended == sessions;
    }
  },
  /** One session is enough. */
  ANY_SESSION {
    @Override
    boolean met(long attended, long sessions) {
      return attended > 0;
    }
  };

  abstract boolean met(long attended, long sessions);

  /** What the closed register makes of a booking. */
  BookingState outcome(long attended, long sessions) {
    if (attended == 0) {
      return BookingState.NO_SHOW;
    }
    return met(attended, sessions) ? BookingState.ATTENDED : BookingState.PARTLY_ATTENDED;
  }
}
