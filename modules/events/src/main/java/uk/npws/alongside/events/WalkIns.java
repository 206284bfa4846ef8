package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * People who are at the door without a place, entered by whoever takes the register while it is
 * open. They take a free place, or one more than planned; that, and missing earlier training, wants
 * a reason, which is kept with the name of who gave it.
 */
@ApplicationScoped
@Patient
@Transactional
public class WalkIns {

  /** So few letters would list a force. */
  static final int LEAST_LETTERS = 3;

  private static final int MOST_FOUND = 10;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject RegisterDoor door;
  @Inject People people;
  @Inject BookingLedger ledger;
  @Inject TrainingRecord training;
  @Inject BookingLetters letters;
  @Inject Ticks ticks;
  @Inject Clock clock;

  /**
   * What is to be said before somebody is admitted.
   *
   * @param full whether it takes one place more than planned
   * @param untrained what earlier training is missing
   * @param listed whether the person has a place already, and is only ticked
   */
  public record Look(
      PersonCard person, boolean full, Optional<BookingRefused> untrained, boolean listed) {

    /** Whether a reason must be given. */
    public boolean wantsReason() {
      return !listed && (full || untrained.isPresent());
    }
  }

  /** People of one force, by a part of the name or address; ten at most. */
  public List<PersonCard> find(Actor actor, UUID session, ForceId force, String words) {
    open(actor, session);
    if (force == null || words == null || words.strip().length() < LEAST_LETTERS) {
      throw RegisterRefused.nameTooShort();
    }
    return people.named(force, words, MOST_FOUND);
  }

  public Look look(Actor actor, UUID session, PersonId person) {
    Event event = open(actor, session).event();
    Optional<Booking> living = ledger.living(event, person);
    return new Look(
        people.card(person),
        event.free() == 0 && living.filter(booking -> booking.state().takesPlace()).isEmpty(),
        untrained(event, person),
        living.filter(booking -> booking.state() == BookingState.CONFIRMED).isPresent());
  }

  private EventSession open(Actor actor, UUID id) {
    EventSession session = entities.find(EventSession.class, id);
    if (session == null) {
      throw RegisterRefused.missing();
    }
    RegisterPages.check(actor, session.event());
    return session;
  }

  private Optional<BookingRefused> untrained(Event event, PersonId person) {
    var applicant =
        new BookingPolicy.Applicant(person, training.trained(person, event.course()), false, "");
    return BookingPolicy.TRAINED_BEFORE.objection(event, applicant, clock.instant());
  }

  /** Somebody whom the portal does not know yet; who has the address already is that person. */
  public PersonId enter(Actor actor, UUID session, NewPerson somebody) {
    door.takeOpen(actor, session, clock.instant());
    Optional<PersonCard> known = people.byEmail(somebody.email());
    if (known.isPresent() && somebody.force().equals(known.get().force())) {
      return known.get().id();
    }
    Role role = actor.has(Role.NPWS) ? Role.NPWS : Role.TRAINER;
    AuditEntry.Who who = actor.as(role);
    return people.enter(who, somebody);
  }

  /** Gives the person a place and ticks; who has one is ticked. Done twice, it is done once. */
  public Booking admit(Actor actor, UUID session, PersonId person, String override) {
    String why = Fields.optional("override", override, 300);
    Event planned = open(actor, session).event();
    boolean trained = training.trained(person, planned.course());
    PersonCard card = people.card(person);
    if (!card.reachable()) {
      throw BookingRefused.personMissing();
    }

    Instant now = clock.instant();
    EventSession sitting = door.takeOpen(actor, session, now);
    Event event = sitting.event();
    Optional<Booking> living = ledger.living(event, person);
    boolean taken = living.filter(booking -> booking.state().takesPlace()).isPresent();
    if (living.isEmpty() || living.get().state() != BookingState.CONFIRMED) {
      var applicant = new BookingPolicy.Applicant(person, trained, false, why);
      BookingPolicy.hold(List.of(BookingPolicy.TRAINED_BEFORE), event, applicant, now);
      if (event.free() == 0 && !taken && why.isEmpty()) {
        throw RegisterRefused.overrideMissing();
      }
    }
    Booking booking = living.orElse(null);
    if (booking == null) {
      var order = BookingOrder.walkingIn(person, actor.person()).overriding(why);
      booking = event.walkIn(order, now);
      entities.persist(booking);
      welcome(actor, booking, why);
    } else if (booking.state() != BookingState.CONFIRMED) {
      event.walkIn(booking, actor.person(), now);
      welcome(actor, booking, why);
    }
    entities.flush();
    ticks.of(booking.bookingId(), sitting).mark(Mark.HERE, actor.person(), now);
    entities.flush();
    return booking;
  }

  private void welcome(Actor actor, Booking booking, String why) {
    var about =
        letters.about(
            booking.event(),
            booking.id(),
            booking.reference(),
            booking.person(),
            booking.event().owner());
    letters.post(letters.write(BookingLetters.News.WALKED_IN, about), 0);
    door.audit(actor, "walk-in", booking, why.isEmpty() ? null : "override: " + why);
  }
}
