package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;

/**
 * "I cannot come", said by the link in one's own letter, without signing in. Whoever has the letter
 * acts as the person it was written to, and may do just this: give up the one place, by the rules
 * that hold for the person, and for {@link Regret#UNDO} take that back while the place is free.
 */
@ApplicationScoped
@Patient
@Transactional
public class Regrets {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject WaitingList waitingList;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** What the link can do now; changes nothing, however often it is looked at. */
  public Regret read(String token) {
    Booking booking = booking(token);
    Event event = booking.event();
    Instant now = clock.instant();
    Regret.Standing standing = Regret.standing(booking, now);
    if (standing == Regret.Standing.OVER
        || standing == Regret.Standing.GIVEN_UP && hasPlaceAgain(booking)) {
      return new Regret("", "", "", Regret.Standing.OVER, null, null, "", BookingLetters.team());
    }
    var about = letters.about(booking);
    boolean undoable = standing == Regret.Standing.GIVEN_UP && takesBack(event, booking, now);
    return new Regret(
        event.title(),
        event.days(),
        about.attendee().firstName(),
        standing,
        event.cancelBy(),
        undoable ? Regret.undoUntil(booking) : null,
        about.owner().name(),
        about.owner().reachable() ? about.owner().email() : BookingLetters.team());
  }

  /**
   * Gives up the place; the next person waiting moves up. Pressed twice, it is done once.
   *
   * @param address where it came from on the network, for the audit trail
   */
  public void giveUp(String token, Reason reason, String address) {
    if (reason == null || !Reason.forCancelling().contains(reason)) {
      throw BookingRefused.reasonMissing();
    }
    Booking booking = booking(token);
    var about = letters.about(booking);
    var no = letters.write(News.CANCELLED, about);

    Event event = lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (Regret.justGivenUp(booking, now)) {
      return;
    }
    switch (Regret.standing(booking, now)) {
      case OPEN -> booking.sendRegrets(reason, now);
      case LATE -> throw BookingRefused.tooLateToCancel(event);
      default -> throw BookingRefused.linkOver();
    }
    letters.post(no, 0);
    trail.record(by(booking, address), booking, "by the link in the letter, reason=" + reason);
    waitingList.moveUp(event);
    entities.flush();
  }

  /** Takes it back: the same person has a place again, if one is free and nobody waits for it. */
  public void takeBack(String token, String address) {
    Booking old = booking(token);
    BookingOrder order = BookingOrder.byLetter(old.person(), old.booker());
    Event event = old.event();
    var about = letters.about(event, order.id(), order.reference(), order.person(), order.booker());
    var yes = letters.write(News.CONFIRMED, about);

    lock.take(event.id());
    entities.refresh(old);
    Instant now = clock.instant();
    if (!Regret.justGivenUp(old, now)) {
      throw BookingRefused.linkOver();
    }
    if (!takesBack(event, old, now)) {
      throw BookingRefused.full(event);
    }
    Booking booking = event.takeBack(old, order, now);
    entities.persist(booking);
    Needs needs = entities.find(Needs.class, old.id());
    if (needs != null) {
      entities.persist(
          new Needs(booking, new BookingOrder.Wants(needs.diet(), needs.access()), now));
    }
    letters.post(yes, 0);
    trail.record(by(booking, address), booking, "taken back, instead of " + old.reference());
    entities.flush();
  }

  /** Whether a place is there for the person, and nobody would be passed over. */
  private boolean takesBack(Event event, Booking old, Instant now) {
    return event.status().running()
        && now.isBefore(event.starts())
        && event.outcomeAfterQueue(1) == BookingState.CONFIRMED
        && ledger.living(event, old.person()).isEmpty();
  }

  private boolean hasPlaceAgain(Booking given) {
    return ledger.living(given.event(), given.person()).isPresent();
  }

  private Booking booking(String token) {
    return ledger.booking(
        RegretLink.booking(token, secrets).orElseThrow(BookingRefused::linkUnknown));
  }

  private static Actor by(Booking booking, String address) {
    return new Actor(booking.person(), null, Set.of(), address);
  }
}
