package uk.npws.alongside.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.npws.alongside.people.PersonCard;

/**
 * The register of one session: who has a place, and who is here.
 *
 * @param rows by the last word of the name, whoever walked in after them; the printed sheet has the
 *     same order and numbers
 * @param late ticks that came when the register was closed, or about a place that is gone
 * @param ended codes of bookings that give no place any more
 */
public record Register(
    Event event, EventSession session, List<Row> rows, List<Late> late, Set<String> ended) {

  /**
   * One person with a place.
   *
   * @param number on the printed sheet, from 1
   * @param code what the QR code of the booking says
   * @param needs what the person needs there
   * @param marked when somebody ticked or unticked last; null: nobody yet
   */
  public record Row(
      int number,
      Booking booking,
      String code,
      PersonCard person,
      BookingOrder.Wants needs,
      Mark mark,
      Instant marked) {

    public boolean here() {
      return mark.here();
    }
  }

  /**
   * A tick that somebody must look at.
   *
   * @param person about whom
   * @param sender whose phone; null when that person is gone
   * @param listed whether the register can follow it: the booking still has a place
   */
  public record Late(RegisterTick tick, PersonCard person, PersonCard sender, boolean listed) {}

  public long here() {
    return rows.stream().filter(Row::here).count();
  }

  /** Whether closing it closes the event. */
  public boolean last() {
    return event.sessions().stream()
        .allMatch(other -> other.registerClosed() || other.id().equals(session.id()));
  }

  /** Those who did not come to any of it, once that is decided. */
  public List<Row> absent() {
    return rows.stream().filter(row -> row.booking().state() == BookingState.NO_SHOW).toList();
  }
}
