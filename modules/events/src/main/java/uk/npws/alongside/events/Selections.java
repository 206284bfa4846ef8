package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Deciding about the requests for an event, one or several at once. It is the only way by which a
 * request becomes a place: more places go to those who wait, never to a request nobody decided.
 */
@ApplicationScoped
@Patient
@Transactional
public class Selections {

  /** So many are decided at once, and no more. */
  public static final int MOST = 50;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject Places places;
  @Inject BookingLetters letters;

  /** How many got a place, wait for one, and got none. */
  public record Outcome(int placed, int waiting, int declined) {}

  private record Matter(Booking booking, BookingLetters.About about) {}

  /**
   * Decides about all of them, or about none. When places run out the others go to the end of the
   * waiting list, in this order. Everybody is told by letter.
   */
  public Outcome decide(Actor actor, EventId id, List<BookingId> inOrder, Decision decision) {
    if (!actor.has(Role.NPWS)) {
      throw NominationRefused.decidingNotYours();
    }
    if (inOrder.isEmpty()) {
      throw NominationRefused.nobodyChosen();
    }
    List<Matter> matters = inOrder.stream().distinct().limit(MOST).map(this::matter).toList();
    for (Matter matter : matters) {
      Doors.checkDecision(actor, matter.about().attendee());
      if (!matter.booking().event().eventId().equals(id)) {
        throw BookingRefused.missing();
      }
    }

    lock.take(id.value());
    for (Matter matter : matters) {
      entities.refresh(matter.booking());
      if (matter.booking().state() != BookingState.REQUESTED) {
        throw NominationRefused.decidedMeanwhile(matter.about().attendee().name());
      }
    }
    var decided = new ArrayList<BookingState>();
    for (Matter matter : matters) {
      places.decide(actor, matter.booking(), matter.about(), decision);
      decided.add(matter.booking().state());
    }
    entities.flush();
    return new Outcome(
        count(decided, BookingState.CONFIRMED),
        count(decided, BookingState.WAITLISTED),
        count(decided, BookingState.DECLINED));
  }

  private Matter matter(BookingId id) {
    Booking booking = ledger.booking(id);
    return new Matter(booking, letters.about(booking));
  }

  private static int count(List<BookingState> decided, BookingState state) {
    return (int) decided.stream().filter(state::equals).count();
  }
}
