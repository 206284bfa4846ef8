package uk.npws.alongside.events;

import java.time.Duration;
import java.time.Instant;

/**
 * What the link of a letter shows to whoever has it: the event, its days and a first name, no more,
 * since a letter is read by machines and passed on.
 *
 * @param firstName whose place it is
 * @param undoUntil until when it can be taken back, where the place is still free; else null
 * @param contact whom to write to when it is too late for the link
 */
public record Regret(
    String event,
    String days,
    String firstName,
    Standing standing,
    Instant cancelBy,
    Instant undoUntil,
    String contact,
    String contactMail) {

  /** For how long it can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(30);

  /** What the link can still do. */
  public enum Standing {
    /** One button away. */
    OPEN,
    /** There is a place, and the last day to give it up has passed. */
    LATE,
    /** Given up by this link a moment ago. */
    GIVEN_UP,
    /** The place is gone by whichever way, or the event has begun: the link does nothing more. */
    OVER
  }

  /** What the link of this booking can do now. */
  static Standing standing(Booking booking, Instant now) {
    if (booking.state() == BookingState.CONFIRMED && now.isBefore(booking.event().starts())) {
      return booking.canBeGivenUp(false, now) ? Standing.OPEN : Standing.LATE;
    }
    return justGivenUp(booking, now) ? Standing.GIVEN_UP : Standing.OVER;
  }

  /** Whether the last step was this link's, and not long ago. */
  static boolean justGivenUp(Booking booking, Instant now) {
    BookingTransition last = booking.transitions().get(booking.transitions().size() - 1);
    return booking.state() == BookingState.CANCELLED
        && last.channel() == Channel.LETTER
        && now.isBefore(last.at().plus(UNDO))
        && now.isBefore(booking.event().starts());
  }

  /** Until when this booking's giving up can be taken back. */
  static Instant undoUntil(Booking booking) {
    return booking.transitions().get(booking.transitions().size() - 1).at().plus(UNDO);
  }

  public boolean open() {
    return standing == Standing.OPEN;
  }

  public boolean late() {
    return standing == Standing.LATE;
  }

  public boolean givenUp() {
    return standing == Standing.GIVEN_UP;
  }

  public boolean over() {
    return standing == Standing.OVER;
  }

  public boolean undoable() {
    return undoUntil != null;
  }
}
