package uk.npws.alongside.events;

import java.util.List;
import uk.npws.alongside.people.PersonCard;

/**
 * The register of one session: who has a place, and who is here.
 *
 * @param rows by the last word of the name
 */
public record Register(Event event, EventSession session, List<Row> rows) {

  /**
   * One person with a place.
   *
   * @param access what the person needs there, or empty
   */
  public record Row(
      BookingId booking,
      PersonCard person,
      String access,
      boolean here,
      boolean pinHandedOver,
      BookingState state) {}

  public long here() {
    return rows.stream().filter(Row::here).count();
  }

  /** Whether closing it closes the event. */
  public boolean last() {
    return event.sessions().stream()
        .allMatch(other -> other.registerClosed() || other.id().equals(session.id()));
  }
}
