package uk.npws.alongside.events;

import static uk.npws.alongside.events.NominationLetters.News;

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
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Putting people forward for events that need approval: a coordinator does it for the own force and
 * says in which order, the nominee answers for him- or herself. A yes makes a booking that waits
 * for the decision, as one's own request does; so there is one place where it is decided, {@link
 * Selections}.
 */
@ApplicationScoped
@Patient
@Transactional
public class Nominations {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject BookingLedger ledger;
  @Inject TrainingRecord training;
  @Inject ForceAccess access;
  @Inject Places places;
  @Inject NominationLetters letters;
  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Puts somebody forward, after those whom the force put forward before.
   *
   * @param answerBy until when the nominee can answer
   */
  public Nomination nominate(
      Actor actor, EventId id, PersonId nominee, Merits merits, Instant answerBy) {
    Event event = ledger.event(id.value());
    PersonCard person = people.card(nominee);
    checkCoordinates(actor, person.force());
    if (!person.reachable()) {
      throw BookingRefused.personMissing();
    }
    boolean trained = training.trained(nominee, event.course());

    lock.take(event.id());
    Instant now = clock.instant();
    checkOpen(event, nominee, person.force(), trained, now);
    if (standing(event, nominee)) {
      throw NominationRefused.alreadyNominated(person.name());
    }
    int rank = new Ranking(ofForce(event, person.force())).next();
    var nomination =
        new Nomination(event, nominee, person.force(), actor.person(), rank, merits, answerBy, now);
    entities.persist(nomination);
    letters.post(News.PROPOSED, nomination);
    record(actor, Role.COORDINATOR, "person nominated", nomination);
    entities.flush();
    return nomination;
  }

  private void checkOpen(
      Event event, PersonId nominee, ForceId force, boolean trained, Instant now) {
    var applicant =
        new BookingPolicy.Applicant(nominee, trained, false, "", access.invited(event, force));
    BookingPolicy.hold(BookingPolicy.FOR_ANYBODY, event, applicant, now);
    if (!event.approval()) {
      throw NominationRefused.notNeeded(event);
    }
    Optional<Booking> living = ledger.living(event, nominee);
    if (living.isPresent() && living.get().state() != BookingState.REQUESTED) {
      throw BookingRefused.alreadyBooked(event);
    }
    BookingPolicy.hold(List.of(BookingPolicy.TRAINED_BEFORE), event, applicant, now);
  }

  /** One up in the order of the force. */
  public void rise(Actor actor, UUID id) {
    Nomination nomination = takeForForce(actor, id);
    new Ranking(ofForce(nomination.event(), nomination.force())).rise(nomination);
    record(actor, Role.COORDINATOR, "nominee ranked higher", nomination);
  }

  /** One down in the order of the force. */
  public void fall(Actor actor, UUID id) {
    Nomination nomination = takeForForce(actor, id);
    new Ranking(ofForce(nomination.event(), nomination.force())).fall(nomination);
    record(actor, Role.COORDINATOR, "nominee ranked lower", nomination);
  }

  /** Takes it back before it is decided; the request that came of it goes too. */
  public Nomination takeBack(Actor actor, UUID id) {
    Nomination nomination = takeForForce(actor, id);
    Booking request = nomination.booking();
    nomination.takeBack(clock.instant());
    record(actor, Role.COORDINATOR, "nomination taken back", nomination);
    if (request != null && request.onBehalf()) {
      places.giveUp(actor, request.bookingId(), Reason.FORCE_DECISION, null);
    } else {
      letters.post(News.TAKEN_BACK, nomination);
    }
    entities.flush();
    return nomination;
  }

  /**
   * Yes from the nominee. Whoever had asked for a place before keeps that request; the force now
   * stands behind it.
   */
  public Nomination accept(Actor actor, UUID id, BookingOrder.Wants needs) {
    Nomination nomination = takeForNominee(actor, id);
    Event event = nomination.event();
    Instant now = clock.instant();
    nomination.checkAnswer(NominationState.ACCEPTED, now);
    Optional<Booking> own = ledger.living(event, nomination.person());
    if (own.isPresent() && own.get().state() != BookingState.REQUESTED) {
      throw BookingRefused.alreadyBooked(event);
    }
    Booking request = own.orElseGet(() -> request(actor, nomination, needs));
    nomination.accept(request, now);
    if (own.isPresent()) {
      keepNeeds(request, needs, now);
      letters.post(News.ACCEPTED, nomination);
    }
    record(actor, Role.MEMBER, "nomination accepted", nomination);
    entities.flush();
    return nomination;
  }

  private Booking request(Actor actor, Nomination nomination, BookingOrder.Wants needs) {
    BookingOrder order = BookingOrder.forSomebody(nomination.person(), nomination.nominatedBy());
    boolean invited = access.invited(nomination.event(), nomination.force());
    return places.book(actor, nomination.event().eventId(), order.needing(needs), null, invited);
  }

  private void keepNeeds(Booking request, BookingOrder.Wants wants, Instant now) {
    if (!wants.none()) {
      Needs known = entities.find(Needs.class, request.id());
      if (known == null) {
        entities.persist(new Needs(request, wants, now));
      } else {
        known.tell(wants, now);
      }
    }
  }

  /** No from the nominee, with a reason. */
  public Nomination decline(Actor actor, UUID id, NoThanks why) {
    Nomination nomination = takeForNominee(actor, id);
    nomination.decline(why, clock.instant());
    letters.post(News.DECLINED, nomination);
    record(actor, Role.MEMBER, "nomination declined", nomination);
    return nomination;
  }

  /** Whoever was asked and has not answered need not: the event was called off. It is locked. */
  void endAll(Event event) {
    entities
        .createQuery(
            "select n from Nomination n where n.event = :event and n.state = :proposed",
            Nomination.class)
        .setParameter("event", event)
        .setParameter("proposed", NominationState.PROPOSED)
        .getResultList()
        .forEach(
            nomination -> {
              nomination.lapse(clock.instant());
              letters.post(News.CALLED_OFF, nomination);
              record(Actor.PORTAL, Role.MEMBER, "nomination lapsed", nomination);
            });
  }

  /** The clock has passed the time for an answer. */
  void lapse(UUID id) {
    Nomination nomination = take(id);
    Instant now = clock.instant();
    if (nomination.state() != NominationState.PROPOSED || !nomination.overdue(now)) {
      return;
    }
    nomination.lapse(now);
    if (nomination.event().status().running()) {
      letters.post(News.LAPSED, nomination);
    }
    record(Actor.PORTAL, Role.MEMBER, "nomination lapsed", nomination);
  }

  private Nomination takeForForce(Actor actor, UUID id) {
    Nomination found = find(id);
    if (!actor.has(Role.COORDINATOR, found.force())) {
      throw NominationRefused.missing();
    }
    return take(id);
  }

  /** A link that somebody else has got hold of opens nothing. */
  private Nomination takeForNominee(Actor actor, UUID id) {
    Nomination found = find(id);
    if (!actor.is(found.person())) {
      throw NominationRefused.missing();
    }
    return take(id);
  }

  /** With its event locked, as it is now. */
  private Nomination take(UUID id) {
    Nomination nomination = find(id);
    lock.take(nomination.event().id());
    entities.refresh(nomination);
    return nomination;
  }

  private Nomination find(UUID id) {
    Nomination nomination = entities.find(Nomination.class, id);
    if (nomination == null) {
      throw NominationRefused.missing();
    }
    return nomination;
  }

  private static void checkCoordinates(Actor actor, ForceId force) {
    if (force == null || !actor.has(Role.COORDINATOR, force)) {
      throw NominationRefused.notYours();
    }
  }

  private boolean standing(Event event, PersonId nominee) {
    return !entities
        .createQuery(
            "select n.id from Nomination n where n.event = :event and n.person = :person"
                + " and n.state in :standing",
            UUID.class)
        .setParameter("event", event)
        .setParameter("person", nominee.value())
        .setParameter("standing", List.of(NominationState.PROPOSED, NominationState.ACCEPTED))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private List<Nomination> ofForce(Event event, ForceId force) {
    return entities
        .createQuery(
            "select n from Nomination n left join fetch n.booking"
                + " where n.event = :event and n.force = :force",
            Nomination.class)
        .setParameter("event", event)
        .setParameter("force", force.code())
        .getResultList();
  }

  private void record(Actor actor, Role as, String action, Nomination nomination) {
    audit.record(
        actor.as(as),
        action,
        "nomination",
        nomination.id(),
        nomination.event().reference() + " " + nomination.person());
  }
}
