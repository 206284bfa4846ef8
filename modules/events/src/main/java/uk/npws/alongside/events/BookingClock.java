package uk.npws.alongside.events;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Round;

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

  private static final Logger LOG = Logger.getLogger(BookingClock.class.getName());

  private static final int MOST_ROUNDS = 100;

  @Inject DueBookings due;
  @Inject Changes changes;
  @Inject Allocations allocations;
  @Inject Nominations nominations;
  @Inject CourseOffers offers;

  private final AtomicBoolean walking = new AtomicBoolean();

  public void walk(@ObservesAsync Round round) {
    if (!walking.compareAndSet(false, true)) {
      return;
    }
    try {
      int done;
      int rounds = 0;
      do { // one step makes room for the next: a chain of moves is done in one walk
        done = each(due.allocationsOver(), allocations::releaseDue);
        done += each(due.offersOver(), id -> changes.expire(new BookingId(id)));
        done += each(due.changeovers(), id -> changes.changeOver(new BookingId(id)));
        done += each(due.nominationsOver(), nominations::lapse);
        done += each(offers.toTell(), offers::tell);
      } while (done > 0 && ++rounds < MOST_ROUNDS);
    } finally {
      walking.set(false);
    }
  }

  /** How many went well. */
  private static int each(List<UUID> things, Consumer<UUID> step) {
    int done = 0;
    for (UUID thing : things) {
      try {
        step.accept(thing);
        done++;
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, thing + " is left for the next round", fault);
      }
    }
    return done;
  }
}
