package uk.npws.alongside.events;

import java.util.Map;

/**
 * How many of those who had a place came.
 *
 * @param attended as the course's rule demands
 * @param partly to some of it
 * @param stayedAway had a place and did not come
 */
public record Turnout(long attended, long partly, long stayedAway) {

  static Turnout of(Map<BookingState, Long> states) {
    return new Turnout(
        states.getOrDefault(BookingState.ATTENDED, 0L),
        states.getOrDefault(BookingState.PARTLY_ATTENDED, 0L),
        states.getOrDefault(BookingState.NO_SHOW, 0L));
  }

  /** All who had a place. */
  public long places() {
    return attended + partly + stayedAway;
  }

  /** Of a hundred who had a place, so many did not come; 0 when nobody had one. */
  public int percentAway() {
    return places() == 0 ? 0 : Math.round(100f * stayedAway / places());
  }
}
