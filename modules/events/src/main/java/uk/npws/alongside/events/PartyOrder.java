package uk.npws.alongside.events;

import java.util.List;
import uk.npws.alongside.people.PersonId;

/**
 * A wish for places for several people at once.
 *
 * @param people who come, in the order in which they get numbers in the queue
 * @param booker who asks on their behalf
 * @param together whether they want places at the same moment or none; else each gets one while
 *     there are any
 * @param orWait whether the queue will do for those, or all, for whom there is no place
 */
public record PartyOrder(List<PersonId> people, PersonId booker, boolean together, boolean orWait) {

  /** So many people at most are booked in one order. */
  public static final int MOST = 20;

  public PartyOrder {
    people = people.stream().distinct().toList();
    if (people.size() < 2 || people.size() > MOST) {
      throw BookingRefused.partySize(MOST);
    }
  }

  /** What a key of a submission stands for. */
  String fingerprint(EventId event) {
    return "party " + event + " " + people + " " + together;
  }
}
