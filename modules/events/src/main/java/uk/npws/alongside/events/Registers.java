package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.people.Actor;

/**
 * Who was there. A trainer of the event, or NPWS, ticks session by session and closes each; with
 * the last one the event is complete, every place becomes attended, partly attended or no-show, and
 * {@link AttendanceRecorded} tells the other rooms in the same transaction. What phones send goes
 * through {@link PhoneRegisters}, what is put right afterwards through {@link Corrections}.
 */
@ApplicationScoped
@Patient
@Transactional
public class Registers {

  static final EnumSet<BookingState> ON_REGISTER =
      EnumSet.of(
          BookingState.CONFIRMED,
          BookingState.ATTENDED,
          BookingState.PARTLY_ATTENDED,
          BookingState.NO_SHOW);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject RegisterDoor door;
  @Inject RegisterPages pages;
  @Inject RegisterReading reading;
  @Inject Ticks ticks;
  @Inject Outcomes outcomes;
  @Inject Clock clock;

  /** The register of one session of an event, known by the event's reference. */
  public Register open(Actor actor, String event, int session) {
    return reading.of(pages.event(actor, event), session);
  }

  /** An event whose registers this person may take, with its sessions. */
  public Event event(Actor actor, String reference) {
    return pages.event(actor, reference);
  }

  /** Registers of one's own events to which phones sent ticks too late, and how many each. */
  public Map<EventSession, Long> unsettled(Actor actor) {
    return pages.unsettled(actor);
  }

  /** Events whose register this person takes: not yet complete, soonest first. */
  public List<Event> mine(Actor actor) {
    return pages.mine(actor);
  }

  /** Those of the last 90 days that are complete, latest first: their registers are corrected. */
  public List<Event> held(Actor actor) {
    return pages.held(actor);
  }

  /**
   * Ticks and unticks; whoever is not mentioned stays as is. Sent twice it changes nothing more.
   *
   * @param marks what changed since the page was shown
   * @param pins pin badges handed over, or not
   */
  public void mark(
      Actor actor, UUID session, Map<BookingId, Mark> marks, Map<BookingId, Boolean> pins) {
    Instant now = clock.instant();
    EventSession sitting = door.takeOpen(actor, session, now);
    Map<UUID, Booking> places = door.places(sitting.event(), EnumSet.of(BookingState.CONFIRMED));
    int changed = 0;
    for (Map.Entry<BookingId, Mark> mark : marks.entrySet()) {
      if (places.containsKey(mark.getKey().value())
          && ticks.of(mark.getKey(), sitting).mark(mark.getValue(), actor.person(), now)) {
        changed++;
      }
    }
    pins.forEach(
        (booking, handedOver) -> {
          if (places.containsKey(booking.value())) {
            places.get(booking.value()).handOverPin(handedOver);
          }
        });
    if (changed > 0) {
      door.audit(actor, "register marked", sitting.event(), changed + " ticks");
    }
  }

  /**
   * Closes one session's register. Who is not ticked was not there.
   *
   * @return whether the event is complete with it
   */
  public boolean close(Actor actor, UUID session) {
    EventSession sitting = door.take(actor, session);
    Event event = sitting.event();
    Instant now = clock.instant();
    sitting.close(actor.person(), now);
    door.audit(actor, "register closed", event, "session " + sitting.number());
    if (!event.sessions().stream().allMatch(EventSession::registerClosed)) {
      return false;
    }
    outcomes.complete(actor, event, now);
    entities.flush();
    return true;
  }
}
