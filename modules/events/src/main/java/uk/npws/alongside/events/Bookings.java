package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.npws.alongside.people.Actor;

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

  @Inject Places places;
  @Inject Changes changes;
  @Inject Parties parties;

  /**
   * Books a place, a number in the queue, or asks for approval, as the event has it.
   *
   * @param key of this submission: 8 to 80 printable characters, one for each form shown; sent
   *     again it gives the same booking
   * @throws BookingRefused {@code full} when the order would not wait and no place is free
   */
  public Booking request(Actor actor, EventId event, BookingOrder order, String key) {
    String checked = Submission.checked(key);
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    if (!actor.is(order.booker())) {
      throw BookingRefused.notYours();
    }
    return Turnstile.through(event.value(), () -> places.book(actor, event, order, checked));
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
