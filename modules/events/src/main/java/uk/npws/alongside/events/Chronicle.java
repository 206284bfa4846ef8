package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Takes over events that the portal did not see happen: from older records, or invented for a
 * demonstration. Each is told as it went, and the entities' own rules hold, every step at its own
 * time. Certificates and badges follow as from a register closed today.
 *
 * <p>Whoever calls it holds the transaction and says whether letters may leave.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Chronicle {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventDesk desk;
  @Inject Clock clock;
  @Inject Outcomes outcomes;

  /**
   * An event as it went.
   *
   * @param became published, draft, cancelled or completed
   * @param at when it was cancelled; otherwise null
   * @param why it was cancelled; otherwise empty
   */
  public record Told(
      EventPlan plan, EventStatus became, Instant at, String why, List<Place> places) {}

  /**
   * A booking as it went.
   *
   * @param made when it was made
   * @param became where it stands now; of an event that is completed, {@code CONFIRMED} means that
   *     the register decides
   * @param then when it came to stand there
   * @param reason why, where somebody gave it up
   * @param marks what the registers say, by the sessions' numbers; where nothing stands, not there
   * @param absence why the person did not come at all; null: nobody said
   * @param lateTick what a phone sent when the first register was closed, to be looked at; or null
   */
  public record Place(
      BookingOrder order,
      Instant made,
      BookingState became,
      Instant then,
      Reason reason,
      Map<Integer, Mark> marks,
      Absence absence,
      Mark lateTick,
      boolean pinHandedOver) {}

  /**
   * A nomination as it went.
   *
   * @param became proposed, declined, taken back or lapsed; accepted means that it follows the
   *     booking of that person
   * @param then when the nominee said no, or the force took it back; otherwise null
   */
  public record Forward(
      PersonId person,
      ForceId force,
      PersonId by,
      Merits merits,
      NominationState became,
      Instant made,
      Instant answerBy,
      Instant then) {}

  /** Writes down whom forces put forward, each force's first first. */
  public void nominate(EventId id, List<Forward> all) {
    Event event = entities.find(Event.class, id.value());
    var ranks = new HashMap<ForceId, Integer>();
    for (Forward one : all) {
      int rank = ranks.merge(one.force(), 1, Integer::sum);
      var nomination =
          new Nomination(
              event,
              one.person(),
              one.force(),
              one.by(),
              rank,
              one.merits(),
              one.answerBy(),
              one.made());
      switch (one.became()) {
        case ACCEPTED -> nomination.accept(latest(event, one.person()), one.made());
        case DECLINED -> nomination.decline(NoThanks.LATER, one.then());
        case TAKEN_BACK -> nomination.takeBack(one.then());
        case LAPSED -> nomination.lapse(one.answerBy());
        default -> {
          // it stands where it began
        }
      }
      entities.persist(nomination);
    }
    entities.flush();
    entities.clear();
  }

  private Booking latest(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.person = :person"
                + " order by b.made desc",
            Booking.class)
        .setParameter("event", event)
        .setParameter("person", person.value())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** Writes it down, and lets go of what was written: a chronicle is long. */
  public EventId tell(Told told) {
    Event event = desk.create(Actor.PORTAL, told.plan());
    if (told.became() != EventStatus.DRAFT) {
      lead(event, told);
    }
    entities.flush();
    entities.clear();
    return event.eventId();
  }

  private void lead(Event event, Told told) {
    event.publish(earlier(told.plan().dates().opens(), clock.instant()));
    List<Booking> bookings = told.places().stream().map(place -> book(event, place)).toList();
    entities.flush(); // what follows refers to the bookings by id
    keepNeeds(told.places(), bookings);
    if (told.became() == EventStatus.CANCELLED) {
      bookings.stream()
          .filter(booking -> booking.state().givenUp() != booking.state())
          .forEach(booking -> booking.lose(event.owner(), told.at()));
      event.cancel(told.why(), told.at());
    }
    if (told.became() == EventStatus.COMPLETED) {
      closeRegisters(event, told.places(), bookings);
    }
  }

  /** It stood on the list when it opened; one that opens later stands there now. */
  private static Instant earlier(Instant opens, Instant now) {
    return opens.isBefore(now) ? opens : now;
  }

  private Booking book(Event event, Place place) {
    BookingOrder order = place.order();
    Booking booking = new Booking(event, order, place.made());
    boolean decided = event.approval() && granted(place.became());
    booking.begin(decided ? BookingState.REQUESTED : first(place.became()), order, place.made());
    if (decided) {
      booking.decide(Decision.grant(Reason.APPROVED, ""), event.owner(), place.then());
    } else {
      lead(booking, place, order.booker());
    }
    booking.handOverPin(place.pinHandedOver());
    entities.persist(booking);
    return booking;
  }

  private void keepNeeds(List<Place> places, List<Booking> bookings) {
    for (int i = 0; i < places.size(); i++) {
      BookingOrder.Wants wants = places.get(i).order().needs();
      if (!wants.none()) {
        entities.persist(new Needs(bookings.get(i), wants, places.get(i).made()));
      }
    }
  }

  private static boolean granted(BookingState became) {
    return became == BookingState.CONFIRMED || became == BookingState.WAITLISTED;
  }

  private static BookingState first(BookingState became) {
    return switch (became) {
      case DRAFT -> BookingState.DRAFT;
      case REQUESTED, DECLINED -> BookingState.REQUESTED;
      case WAITLISTED, OFFERED, EXPIRED, WITHDRAWN -> BookingState.WAITLISTED;
      default -> BookingState.CONFIRMED;
    };
  }

  /** From where it began to where it stands. */
  private static void lead(Booking booking, Place place, PersonId booker) {
    Instant then = place.then();
    switch (place.became()) {
      case DECLINED ->
          booking.decide(Decision.decline(Reason.NOT_SELECTED, ""), booking.event().owner(), then);
      case OFFERED -> booking.offer(booking.event().answerBy(then), then);
      case EXPIRED -> {
        booking.offer(then, then);
        booking.runOut(then);
      }
      case WITHDRAWN, CANCELLED -> booking.giveUp(booking.person(), place.reason(), then);
      case SUPERSEDED -> booking.supersede(booker, Reason.ANOTHER_PERSON, then);
      default -> {
        // it stands where it began
      }
    }
  }

  private void closeRegisters(Event event, List<Place> places, List<Booking> bookings) {
    PersonId trainer = event.trainers().stream().sorted(BY_ID).findFirst().orElse(event.owner());
    for (EventSession session : event.sessions()) {
      for (int i = 0; i < bookings.size(); i++) {
        if (bookings.get(i).state() == BookingState.CONFIRMED) {
          Attendance tick = new Attendance(bookings.get(i).bookingId(), session.id());
          tick.mark(
              places.get(i).marks().getOrDefault(session.number(), Mark.ABSENT),
              trainer,
              session.ends());
          entities.persist(tick);
        }
      }
      session.close(trainer, session.ends());
    }
    entities.flush();
    Actor closing = new Actor(trainer, null, Set.of(new Grant(Role.TRAINER, null)), null);
    outcomes.complete(closing, event, event.ends());
    for (int i = 0; i < bookings.size(); i++) {
      if (bookings.get(i).state() == BookingState.NO_SHOW) {
        bookings.get(i).explain(places.get(i).absence());
      }
      if (places.get(i).lateTick() != null) {
        entities.persist(late(event, bookings.get(i), places.get(i).lateTick(), trainer));
      }
    }
  }

  private static RegisterTick late(Event event, Booking booking, Mark mark, PersonId trainer) {
    Instant tapped = event.starts();
    var tap = new Tap(Ids.next(), booking.bookingId(), Tap.About.HERE, mark, tapped);
    UUID first = event.sessions().get(0).id();
    return new RegisterTick(tap, first, tapped, trainer, TickFate.CONFLICT, event.ends());
  }

  private static final java.util.Comparator<PersonId> BY_ID =
      java.util.Comparator.comparing(PersonId::value);
}
