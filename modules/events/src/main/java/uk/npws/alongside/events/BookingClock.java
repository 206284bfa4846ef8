package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import uk.npws.alongside.foundation.Round;
import uk.npws.alongside.foundation.Walk;

/**
 * Does what time and other people's steps bring about for bookings: places that no force named
 * anybody for go back, offers run out, whoever got a place on another date leaves the old one,
 * nominations lapse, and letters that waited for a date go. Each is one transaction that looks
 * again under the lock, so two nodes may do the same without harm; one that fails does not keep the
 * others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingClock {

  private static final int MOST_ROUNDS = 100;

  @Inject DueBookings due;
  @Inject Changes changes;
  @Inject Allocations allocations;
  @Inject Nominations nominations;
  @Inject CourseOffers offers;

  private final Walk walk = new Walk(BookingClock.class);

  public void walk(@ObservesAsync Round round) {
    walk.go(
        () -> {
          int rounds = 0;
          while (steps() > 0 && ++rounds < MOST_ROUNDS) {
            // one step makes room for the next: a chain of moves is done in one walk
          }
        });
  }

  /** How many went well. */
  private int steps() {
    return walk.each(due::allocationsOver, allocations::releaseDue)
        + walk.each(due::offersOver, id -> changes.expire(new BookingId(id)))
        + walk.each(due::changeovers, id -> changes.changeOver(new BookingId(id)))
        + walk.each(due::nominationsOver, nominations::lapse)
        + walk.each(offers::toTell, offers::tell);
  }
}
