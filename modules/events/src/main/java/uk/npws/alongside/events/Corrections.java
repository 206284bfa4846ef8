package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Registers put right after closing: a wrong mark, a tick that a phone sent too late, and why
 * somebody did not come. Each is written down with its reason; certificates follow.
 */
@ApplicationScoped
@Patient
@Transactional
public class Corrections {

  private static final Duration LOOKED_BACK = Duration.ofDays(60);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject RegisterDoor door;
  @Inject Ticks ticks;
  @Inject Outcomes outcomes;
  @Inject BookingTrail trail;
  @Inject EventLock lock;
  @Inject People people;
  @Inject Clock clock;

  /** Corrects one mark of a closed register; what followed from it follows anew. */
  public void correct(Actor actor, UUID session, BookingId id, Mark mark, Correction why) {
    if (why == null) {
      throw RegisterRefused.reasonMissing();
    }
    EventSession sitting = door.take(actor, session);
    correct(actor, sitting, id, mark, why, clock.instant());
  }

  private void correct(
      Actor actor, EventSession sitting, BookingId id, Mark mark, Correction why, Instant now) {
    if (!sitting.registerClosed()) {
      throw RegisterRefused.stillOpen();
    }
    Booking booking = door.places(sitting.event(), Registers.ON_REGISTER).get(id.value());
    if (booking == null) {
      throw RegisterRefused.missing();
    }
    if (mark.missed() > sitting.minutes()) {
      throw RegisterRefused.longerThanSession(sitting);
    }
    if (!ticks.of(id, sitting).mark(mark, actor.person(), now)) {
      return;
    }
    door.audit(
        actor,
        "register corrected",
        sitting.event(),
        "booking " + id + " session " + sitting.number() + ": " + said(mark) + ", because " + why);
    entities.flush();
    outcomes.follow(actor, booking, now);
    entities.flush();
  }

  private static String said(Mark mark) {
    return !mark.here()
        ? "not here"
        : mark.missed() == 0
            ? "here"
            : "here, " + mark.cameLate() + " minutes late, left " + mark.leftEarly() + " early";
  }

  /**
   * Somebody looked at a tick that came too late.
   *
   * @param follow whether the register shall say what the tick says; otherwise it stays
   */
  public void settle(Actor actor, UUID tick, boolean follow) {
    RegisterTick late = entities.find(RegisterTick.class, tick);
    if (late == null) {
      throw RegisterRefused.missing();
    }
    EventSession sitting = door.take(actor, late.session());
    entities.refresh(late);
    if (late.fate() != TickFate.CONFLICT) {
      return;
    }
    Instant now = clock.instant();
    if (follow) {
      follow(actor, sitting, late, now);
    } else {
      door.audit(actor, "late tick left", sitting.event(), "booking " + late.booking());
    }
    late.settle(follow);
    entities.flush();
  }

  private void follow(Actor actor, EventSession sitting, RegisterTick late, Instant now) {
    if (late.about() == Tap.About.HERE) {
      correct(actor, sitting, late.booking(), late.mark(), Correction.LATE_TICK, now);
      return;
    }
    Booking booking =
        door.places(sitting.event(), Registers.ON_REGISTER).get(late.booking().value());
    if (booking == null) {
      throw RegisterRefused.missing();
    }
    booking.handOverPin(late.mark().here());
    door.audit(actor, "register corrected", sitting.event(), "pin badge, booking " + booking.id());
  }

  /** Why these people did not come: the trainer says it, or NPWS. */
  public void explain(Actor actor, UUID session, Map<BookingId, Absence> reasons) {
    EventSession sitting = door.take(actor, session);
    Map<UUID, Booking> places = door.places(sitting.event(), Registers.ON_REGISTER);
    for (Entry<BookingId, Absence> reason : reasons.entrySet()) {
      Booking booking = places.get(reason.getKey().value());
      if (booking != null && booking.explain(reason.getValue())) {
        door.audit(actor, "absence explained", booking, null);
      }
    }
  }

  /** The same for one person, also by a coordinator of that person's force. */
  public void explain(Actor actor, BookingId id, Absence why) {
    Booking booking = entities.find(Booking.class, id.value());
    if (booking == null) {
      throw RegisterRefused.missing();
    }
    if (!mayExplain(actor, booking)) {
      throw RegisterRefused.notYours();
    }
    lock.take(booking.event().id());
    entities.refresh(booking);
    if (booking.explain(why)) {
      if (RegisterPages.mayTake(actor, booking.event())) {
        door.audit(actor, "absence explained", booking, null);
      } else {
        trail.record(actor.as(Role.COORDINATOR), "absence explained", booking);
      }
    }
  }

  /**
   * Places of the last 60 days to which nobody came and of which nobody said why: of the people for
   * whom a coordinator, or NPWS, answers.
   */
  public List<Unexplained> unexplained(Actor actor) {
    if (!actor.has(Role.COORDINATOR) && !actor.has(Role.NPWS)) {
      throw RegisterRefused.notYours();
    }
    List<Booking> missed =
        entities
            .createQuery(
                "select b from Booking b join fetch b.event e where b.state = :absent"
                    + " and b.absence is null and e.ends > :since order by e.starts desc, b.id",
                Booking.class)
            .setParameter("absent", BookingState.NO_SHOW)
            .setParameter("since", clock.instant().minus(LOOKED_BACK))
            .getResultList();
    Map<PersonId, PersonCard> cards = people.cards(missed.stream().map(Booking::person).toList());
    return missed.stream()
        .filter(booking -> cards.containsKey(booking.person()))
        .map(booking -> new Unexplained(booking, cards.get(booking.person())))
        .filter(one -> Doors.inCharge(actor, one.person()))
        .toList();
  }

  /** A place that nobody used, and whose it was. */
  public record Unexplained(Booking booking, PersonCard person) {}

  /** Trainers of the event, NPWS, and coordinators of the person's force. */
  public boolean mayExplain(Actor actor, Booking booking) {
    return RegisterPages.mayTake(actor, booking.event())
        || Doors.inCharge(actor, people.card(booking.person()));
  }
}
