package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Who was there. A trainer of the event, or NPWS, ticks session by session and closes each; with
 * the last one the event is complete, every place becomes attended, partly attended or no-show, and
 * {@link AttendanceRecorded} tells the other rooms in the same transaction.
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

  @Inject EventLock lock;
  @Inject RegisterPages pages;
  @Inject Ticks ticks;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject jakarta.enterprise.event.Event<AttendanceRecorded> recorded;
  @Inject jakarta.enterprise.event.Event<AttendanceWithdrawn> withdrawn;

  /** The register of one session of an event, known by the event's reference. */
  public Register open(Actor actor, String event, int session) {
    return pages.open(actor, event, session);
  }

  /** Events whose register this person takes: not yet complete, soonest first. */
  public List<Event> mine(Actor actor) {
    return pages.mine(actor);
  }

  /**
   * Ticks and unticks; whoever is not mentioned stays as is. Sent twice it changes nothing more.
   *
   * @param pins pin badges handed over, or not
   */
  public void mark(
      Actor actor, UUID session, Map<BookingId, Boolean> here, Map<BookingId, Boolean> pins) {
    EventSession sitting = take(actor, session);
    Instant now = clock.instant();
    if (sitting.registerClosed()) {
      throw RegisterRefused.closed();
    }
    if (now.isBefore(When.date(sitting.starts()).atStartOfDay(Clocks.LONDON).toInstant())) {
      throw RegisterRefused.tooEarly(sitting);
    }
    Map<UUID, Booking> places = places(sitting.event(), EnumSet.of(BookingState.CONFIRMED));
    int changed = 0;
    for (Map.Entry<BookingId, Boolean> tick : here.entrySet()) {
      if (places.containsKey(tick.getKey().value())
          && ticks.of(tick.getKey(), sitting).mark(tick.getValue(), actor.person(), now)) {
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
      audit(actor, "register marked", sitting, changed + " ticks");
    }
  }

  /**
   * Closes one session's register. Who is not ticked was not there.
   *
   * @return whether the event is complete with it
   */
  public boolean close(Actor actor, UUID session) {
    EventSession sitting = take(actor, session);
    Event event = sitting.event();
    Instant now = clock.instant();
    sitting.close(actor.person(), now);
    audit(actor, "register closed", sitting, "session " + sitting.number());
    if (!event.sessions().stream().allMatch(EventSession::registerClosed)) {
      return false;
    }
    complete(actor, event, now);
    entities.flush();
    return true;
  }

  void complete(Actor actor, Event event, Instant now) {
    Map<UUID, Set<UUID>> attended = ticks.present(event);
    for (Booking booking : places(event, EnumSet.of(BookingState.CONFIRMED)).values()) {
      Set<UUID> sessions = attended.getOrDefault(booking.id(), Set.of());
      BookingState outcome = outcome(event, sessions);
      booking.register(outcome, actor.person(), Reason.REGISTER_CLOSED, now);
      if (outcome == BookingState.ATTENDED) {
        recorded.fire(record(booking, sessions, actor, now));
      }
    }
    for (Booking left : places(event, BookingState.stillOpen()).values()) {
      left.runOut(now);
    }
    event.complete(now);
  }

  /** Corrects one tick of a closed register; what followed from it follows anew. */
  public void correct(Actor actor, UUID session, BookingId id, boolean here) {
    EventSession sitting = take(actor, session);
    if (!sitting.registerClosed()) {
      throw RegisterRefused.stillOpen();
    }
    Event event = sitting.event();
    Instant now = clock.instant();
    Booking booking = places(event, ON_REGISTER).get(id.value());
    if (booking == null) {
      throw RegisterRefused.missing();
    }
    if (!ticks.of(id, sitting).mark(here, actor.person(), now)) {
      return;
    }
    audit(actor, "register corrected", sitting, "booking " + id + (here ? " here" : " not here"));
    entities.flush();
    if (booking.state().registered()) {
      follow(actor, booking, ticks.present(event).getOrDefault(booking.id(), Set.of()), now);
    }
  }

  private void follow(Actor actor, Booking booking, Set<UUID> sessions, Instant now) {
    BookingState before = booking.state();
    BookingState outcome = outcome(booking.event(), sessions);
    if (outcome == before) {
      return;
    }
    booking.register(outcome, actor.person(), Reason.REGISTER_CORRECTED, now);
    if (outcome == BookingState.ATTENDED) {
      recorded.fire(record(booking, sessions, actor, now));
    } else if (before == BookingState.ATTENDED) {
      withdrawn.fire(
          new AttendanceWithdrawn(
              booking.bookingId(),
              booking.person(),
              booking.event().eventId(),
              actor.person(),
              now));
    }
  }

  private static BookingState outcome(Event event, Set<UUID> sessions) {
    return event.course().attendanceRule().outcome(sessions.size(), event.sessions().size());
  }

  private static AttendanceRecorded record(
      Booking booking, Set<UUID> sessions, Actor actor, Instant now) {
    Event event = booking.event();
    int minutes =
        event.sessions().stream()
            .filter(session -> sessions.contains(session.id()))
            .mapToInt(EventSession::minutes)
            .sum();
    return new AttendanceRecorded(
        booking.bookingId(),
        booking.person(),
        event.eventId(),
        event.course().code(),
        event.course().title(),
        event.place(),
        When.date(event.starts()),
        When.date(event.ends()),
        minutes,
        booking.pinHandedOver(),
        actor.person(),
        now);
  }

  /** The session, with its event locked, if this person may take the register. */
  private EventSession take(Actor actor, UUID id) {
    EventSession session = entities.find(EventSession.class, id);
    if (session == null) {
      throw RegisterRefused.missing();
    }
    RegisterPages.check(actor, session.event());
    Event event = lock.take(session.event().id());
    entities.refresh(session);
    if (!event.status().running() && event.status() != EventStatus.COMPLETED) {
      throw RegisterRefused.notRunning(event);
    }
    return session;
  }

  private Map<UUID, Booking> places(Event event, Collection<BookingState> states) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.state in :states", Booking.class)
        .setParameter("event", event)
        .setParameter("states", states)
        .getResultStream()
        .collect(Collectors.toMap(Booking::id, booking -> booking));
  }

  private void audit(Actor actor, String action, EventSession session, String detail) {
    audit.record(
        actor.as(actor.has(Role.NPWS) ? Role.NPWS : Role.TRAINER),
        action,
        "event",
        session.event().id(),
        detail);
  }
}
