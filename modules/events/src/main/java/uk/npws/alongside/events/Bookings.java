package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/**
 * Booking, by whichever door. The same guards hold at each: published, inside the window, trained
 * before, one living booking a person and event.
 *
 * <p>These commands run transactions of their own and must not be called inside one: when the
 * database gives a transaction up for another, it is done again from its start, and after a few
 * attempts refused as {@link BookingRefused#busy()} with nothing booked.
 */
@ApplicationScoped
public class Bookings {

  private static final Logger LOG = Logger.getLogger(Bookings.class.getName());

  private final Together<SubmittedOrder, PlacesTogether.Outcome> together = new Together<>();

  @Inject Places places;
  @Inject PlacesTogether placesTogether;
  @Inject Changes changes;
  @Inject Parties parties;

  /**
   * Books a place, a number in the queue, or asks for approval, as the event has it. Whoever waits
   * for the same event at this moment may be booked in the same transaction, so that it must be
   * called outside of any.
   *
   * @param key of this submission: 8 to 80 printable characters, one for each form shown; sent
   *     again it gives the same booking
   * @throws BookingRefused {@code full} when the order would not wait and no place is free
   */
  @Transactional(Transactional.TxType.NEVER)
  public Booking request(Actor actor, EventId event, BookingOrder order, String key) {
    String checked = Submission.checked(key);
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    if (!actor.is(order.booker())) {
      throw BookingRefused.notYours();
    }
    return together
        .through(
            event.value(),
            new SubmittedOrder(actor, order, checked),
            orders -> bookAll(event, orders))
        .get();
  }

  /** How many book a place at this event at this moment, or wait for it. */
  int at(EventId event) {
    return together.at(event.value());
  }

  /** Together where there are several; each alone when that comes to nothing. */
  private List<PlacesTogether.Outcome> bookAll(EventId event, List<SubmittedOrder> orders) {
    if (orders.size() > 1) {
      try {
        return placesTogether.book(event, orders);
      } catch (BookingRefused busy) {
        return Collections.nCopies(orders.size(), PlacesTogether.Outcome.refused(busy));
      } catch (PlacesTogether.Apart | EventRefused apart) {
        LOG.log(Level.INFO, "{0} go each alone: {1}", new Object[] {orders.size(), apart});
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, orders.size() + " go each alone, since together failed", fault);
      }
    }
    return apart(event, orders);
  }

  /**
   * One after the other, so that what is wrong with one is nobody else's. When it fails for two
   * people, it is not theirs, and the others are told at once that nothing was booked.
   */
  private List<PlacesTogether.Outcome> apart(EventId event, List<SubmittedOrder> orders) {
    var outcomes = new ArrayList<PlacesTogether.Outcome>();
    var failed = new HashSet<PersonId>();
    for (SubmittedOrder order : orders) {
      if (failed.size() < 2) {
        PlacesTogether.Outcome outcome = alone(event, order);
        if (outcome.failed()) {
          failed.add(order.person());
        }
        outcomes.add(outcome);
      } else {
        outcomes.add(PlacesTogether.Outcome.refused(BookingRefused.busy()));
      }
    }
    return outcomes;
  }

  private PlacesTogether.Outcome alone(EventId event, SubmittedOrder one) {
    try {
      return PlacesTogether.Outcome.of(places.book(one.actor(), event, one.order(), one.key()));
    } catch (RuntimeException why) {
      return PlacesTogether.Outcome.refused(why);
    }
  }

  /**
   * Books several people at once: all of them, or nobody when a rule speaks against one.
   *
   * @param key of this submission, as for one
   * @return their bookings, in the order of the wish
   * @throws BookingRefused {@code party-stopped} when one of them cannot be booked
   */
  public List<Booking> request(Actor actor, EventId event, PartyOrder party, String key) {
    String checked = Submission.checked(key);
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    if (!actor.is(party.booker())) {
      throw BookingRefused.notYours();
    }
    return Turnstile.through(event.value(), () -> parties.book(actor, event, party, checked));
  }

  /** Gives up a place, a number in the queue or a request; the next person waiting moves up. */
  public Booking cancel(Actor actor, BookingId booking, Reason reason, String key) {
    String checked = Submission.checked(key);
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    if (reason == null || !Reason.forCancelling().contains(reason)) {
      throw BookingRefused.reasonMissing();
    }
    return places.giveUp(actor, booking, reason, checked);
  }

  /** Takes a place that is offered, in time. Sent twice, the second is told that it is taken. */
  public Booking take(Actor actor, BookingId booking) {
    return changes.take(actor, booking);
  }

  /** Another person takes the place, up to the start; the force or NPWS names that person. */
  public Booking substitute(Actor actor, BookingId booking, BookingOrder order, String key) {
    return changes.substitute(actor, booking, order, Submission.checked(key));
  }

  /** Another date of the same course; the old place is kept until the new one is certain. */
  public Booking move(Actor actor, BookingId booking, EventId to, BookingOrder order, String key) {
    return changes.move(actor, booking, to, order, Submission.checked(key));
  }
}
