package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  /** Grants a request: a place, or the end of the queue. */
  public Booking approve(Actor actor, BookingId booking) {
    return places.decide(actor, booking, true);
  }

  public Booking decline(Actor actor, BookingId booking) {
    return places.decide(actor, booking, false);
  }
}
