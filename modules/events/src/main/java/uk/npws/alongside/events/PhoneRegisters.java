package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.people.Actor;

/**
 * Ticks that phones kept while they had no network. Each counts once, however often it is sent; of
 * several about the same person the one tapped last wins, in whatever order they come. What comes
 * when the register is closed, or about a place that is gone, is not lost: it is kept as a conflict
 * until somebody has looked at it.
 */
@ApplicationScoped
@Patient
@Transactional
public class PhoneRegisters {

  /** A phone sends in portions of this size at most. */
  public static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject RegisterDoor door;
  @Inject Ticks ticks;
  @Inject Clock clock;

  /**
   * What became of a tap, and what the register says now.
   *
   * @param mark null where the register says nothing of the person
   * @param marked when that was tapped, by the portal's clock; null likewise
   */
  public record Receipt(
      UUID tap, BookingId booking, Tap.About about, TickFate fate, Mark mark, Instant marked) {}

  /**
   * Takes what a phone sends.
   *
   * @param sent the phone's clock at that moment
   * @return one receipt for each tap, in their order; taps about places of other events get none
   */
  public List<Receipt> send(Actor actor, UUID session, Instant sent, List<Tap> taps) {
    if (taps.size() > AT_ONCE || sent == null) {
      throw RegisterRefused.tapIncomplete();
    }
    EventSession sitting = door.take(actor, session);
    Instant now = clock.instant();
    if (now.isBefore(RegisterDoor.day(sitting))) {
      throw RegisterRefused.tooEarly(sitting);
    }
    Map<UUID, Booking> all = door.places(sitting.event(), EnumSet.allOf(BookingState.class));
    var receipts = new ArrayList<Receipt>();
    int taken = 0;
    int late = 0;
    for (Tap tap : taps) {
      Booking booking = all.get(tap.booking().value());
      if (booking == null) {
        continue;
      }
      RegisterTick known = entities.find(RegisterTick.class, tap.id());
      TickFate fate = known == null ? take(actor, sitting, booking, tap, sent, now) : known.fate();
      taken += known == null && fate == TickFate.TAKEN ? 1 : 0;
      late += known == null && fate == TickFate.CONFLICT ? 1 : 0;
      receipts.add(receipt(tap, fate, booking, sitting));
    }
    if (taken > 0) {
      door.audit(actor, "register marked", sitting.event(), taken + " ticks from a phone");
    }
    if (late > 0) {
      door.audit(actor, "register ticks came late", sitting.event(), late + " to be looked at");
    }
    entities.flush();
    return receipts;
  }

  private TickFate take(
      Actor actor, EventSession sitting, Booking booking, Tap tap, Instant sent, Instant now) {
    Instant tapped = TapTime.of(tap.at(), sent, now, RegisterDoor.day(sitting));
    TickFate fate =
        tap.about() == Tap.About.PIN
            ? pin(sitting, booking, tap, tapped)
            : mark(actor, sitting, booking, tap, tapped);
    entities.persist(new RegisterTick(tap, sitting.id(), tapped, actor.person(), fate, now));
    return fate;
  }

  private TickFate mark(
      Actor actor, EventSession sitting, Booking booking, Tap tap, Instant tapped) {
    Attendance known =
        entities.find(Attendance.class, new Attendance.Key(booking.id(), sitting.id()));
    if (known != null && known.overtakes(tapped)) {
      return TickFate.OVERTAKEN;
    }
    boolean same = (known == null ? Mark.ABSENT : known.mark()).equals(tap.mark());
    if (sitting.registerClosed() || booking.state() != BookingState.CONFIRMED) {
      return same ? TickFate.TAKEN : TickFate.CONFLICT;
    }
    ticks.of(tap.booking(), sitting).mark(tap.mark(), actor.person(), tapped);
    return TickFate.TAKEN;
  }

  /** Badges have no time of their own in the booking: the latest tap about one is asked for. */
  private TickFate pin(EventSession sitting, Booking booking, Tap tap, Instant tapped) {
    boolean overtaken =
        entities
                .createQuery(
                    "select count(t) from RegisterTick t where t.booking = :booking"
                        + " and t.about = :pin and t.tapped > :tapped",
                    Long.class)
                .setParameter("booking", booking.id())
                .setParameter("pin", Tap.About.PIN)
                .setParameter("tapped", tapped)
                .getSingleResult()
            > 0;
    if (overtaken) {
      return TickFate.OVERTAKEN;
    }
    if (sitting.registerClosed() || booking.state() != BookingState.CONFIRMED) {
      return booking.pinHandedOver() == tap.mark().here() ? TickFate.TAKEN : TickFate.CONFLICT;
    }
    booking.handOverPin(tap.mark().here());
    return TickFate.TAKEN;
  }

  private Receipt receipt(Tap tap, TickFate fate, Booking booking, EventSession sitting) {
    if (tap.about() == Tap.About.PIN) {
      Mark handed = Mark.of(booking.pinHandedOver());
      return new Receipt(tap.id(), tap.booking(), tap.about(), fate, handed, null);
    }
    Attendance tick =
        entities.find(Attendance.class, new Attendance.Key(booking.id(), sitting.id()));
    return new Receipt(
        tap.id(),
        tap.booking(),
        tap.about(),
        fate,
        tick == null ? null : tick.mark(),
        tick == null ? null : tick.marked());
  }
}
