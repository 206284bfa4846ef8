package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.npws.alongside.people.Actor;

/**
 * Those who wait for a place, first come first served; before them those whom the team brought here
 * from another date, in the order that they had there. A party that wants places together gets them
 * as soon as there are enough for all of it who wait and are eligible; until then it keeps its
 * numbers, and a place that is too few for it goes to the next, rather than stay idle.
 */
@ApplicationScoped
class WaitingList {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject TrainingRecord training;
  @Inject BookingLetters letters;
  @Inject BookingTrail trail;
  @Inject Clock clock;

  /**
   * Gives free places to those who wait, or offers them, as the event has it; who is no longer
   * eligible keeps the number and is passed over, and so is a party too large for what is free. The
   * event must be locked by this transaction.
   */
  void moveUp(Event event) {
    Instant now = clock.instant();
    int passedOver = 0;
    while (event.free() > 0 && event.status().running() && now.isBefore(event.starts())) {
      List<Booking> first = first(event, passedOver, event.free());
      if (first.isEmpty()) {
        return;
      }
      for (Booking booking : first) {
        if (booking.state() == BookingState.WAITLISTED && !moveUp(booking, now)) {
          passedOver++;
        }
      }
    }
  }

  /** A place for this one, or for all of the party; false: for none of them. */
  private boolean moveUp(Booking booking, Instant now) {
    Event event = booking.event();
    if (event.free() == 0 || !eligible(booking, now)) {
      return false;
    }
    List<Booking> these =
        booking.together()
            ? party(booking).stream().filter(one -> eligible(one, now)).toList()
            : List.of(booking);
    if (these.size() > event.free()) {
      return false;
    }
    for (Booking one : these) {
      if (event.answerHours() == 0) {
        promote(one, now);
      } else {
        offer(one, now);
      }
    }
    return true;
  }

  private List<Booking> party(Booking booking) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.party = :party"
                + " and b.state = :waiting order by b.queueNumber",
            Booking.class)
        .setParameter("event", booking.event())
        .setParameter("party", booking.party())
        .setParameter("waiting", BookingState.WAITLISTED)
        .getResultList();
  }

  /**
   * What so many get who want places together. Whoever waits and can use a place goes first; what
   * is free after that is too few for a party, or those who wait may not come any more. The event
   * must be locked by this transaction.
   */
  BookingState outcome(Event event, int people) {
    if (event.free() > 0 && event.waiting() > 0) {
      moveUp(event);
      entities.flush();
    }
    return event.outcomeAfterQueue(people);
  }

  /** The same, where the team may decide about it first. */
  BookingState first(Event event, int people) {
    return event.approval() ? BookingState.REQUESTED : outcome(event, people);
  }

  private List<Booking> first(Event event, int from, int most) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.state = :waiting"
                + " order by b.relocated desc, b.queueNumber",
            Booking.class)
        .setParameter("event", event)
        .setParameter("waiting", BookingState.WAITLISTED)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  private boolean eligible(Booking booking, Instant now) {
    Event event = booking.event();
    var applicant =
        new BookingPolicy.Applicant(
            booking.person(),
            training.trained(booking.person(), event.course()),
            true,
            booking.transitions().get(0).note());
    return event.course().requires().isEmpty()
        || BookingPolicy.TRAINED_BEFORE.objection(event, applicant, now).isEmpty();
  }

  private void offer(Booking booking, Instant now) {
    booking.offer(booking.event().answerBy(now), now);
    letters.post(
        letters.write(
            booking.together() ? BookingLetters.News.OFFERED_TOGETHER : BookingLetters.News.OFFERED,
            letters.about(booking)),
        0);
    trail.record(Actor.PORTAL, booking, "offered");
  }

  private void promote(Booking booking, Instant now) {
    booking.promote(now);
    letters.post(letters.write(BookingLetters.News.PROMOTED, letters.about(booking)), 0);
    trail.record(Actor.PORTAL, booking, "promoted");
  }
}
