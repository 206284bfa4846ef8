package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonErased;

/**
 * Events as they stood a moment ago, with course, venue, sessions and who answers for them: enough
 * to write the letters of a booking before the event is locked, without reading it twice for each
 * of two hundred people who want it at the same moment. Nothing is decided by them: whoever uses
 * one compares {@link Event#revision} under the lock.
 */
@ApplicationScoped
class RecentEvents {

  static final Duration LONGEST = Duration.ofSeconds(10);
  static final int MOST = 200;

  @Inject BookingLedger ledger;
  @Inject People people;
  @Inject Clock clock;

  private final Map<UUID, Glimpse> glimpses = new ConcurrentHashMap<>();

  /** One event at one moment. It belongs to no transaction, and nobody changes it. */
  static final class Glimpse {
    private final Event event;
    private final PersonCard owner;
    private final Instant until;
    private volatile BookingState outcome;

    private Glimpse(Event event, PersonCard owner, Instant until) {
      this.event = event;
      this.owner = owner;
      this.until = until;
      nowExpect(event);
    }

    Event event() {
      return event;
    }

    /** Whom its letters name as the one to write to. */
    PersonCard owner() {
      return owner;
    }

    /** What the next person probably gets. */
    BookingState outcome() {
      return outcome;
    }

    /** The event was booked just now: what the next one gets follows from that. */
    void nowExpect(Event booked) {
      outcome = booked.likelyOutcome();
    }
  }

  /** The event as it stood at most {@link #LONGEST} ago; refused when there is none. */
  Glimpse glimpse(UUID id) {
    Instant now = clock.instant();
    Glimpse known = glimpses.get(id);
    if (known != null && now.isBefore(known.until)) {
      return known;
    }
    Event event = ledger.eventApart(id);
    var fresh = new Glimpse(event, people.card(event.owner()), now.plus(LONGEST));
    if (glimpses.size() >= MOST) {
      glimpses.clear();
    }
    glimpses.put(id, fresh);
    return fresh;
  }

  /** Somebody may be among those who answered for one, and letters must not name them any more. */
  void erase(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
    glimpses.clear();
  }

  /** It is no longer true. */
  void forget(Glimpse glimpse) {
    glimpses.remove(glimpse.event.id(), glimpse);
  }
}
