package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.PersonId;

/** What happened before that speaks for a request or against it. */
@ApplicationScoped
class SelectionEvidence {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** What was decided about requests for this event, latest first. */
  List<BookingTransition> decisions(Event event) {
    var reasons = new ArrayList<>(Reason.forGranting());
    reasons.addAll(Reason.forDeclining());
    return entities
        .createQuery(
            "select t from BookingTransition t join fetch t.booking where t.booking.event = :event"
                + " and t.from = :requested and t.reason in :reasons order by t.at desc",
            BookingTransition.class)
        .setParameter("event", event)
        .setParameter("requested", BookingState.REQUESTED)
        .setParameter("reasons", reasons)
        .getResultList();
  }

  /** Who attended the event's course at any time. */
  Set<PersonId> attended(Event event) {
    return entities
        .createQuery(
            "select distinct b.person from Booking b where b.event.course = :course"
                + " and b.state = :attended",
            UUID.class)
        .setParameter("course", event.course())
        .setParameter("attended", BookingState.ATTENDED)
        .getResultStream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /** Which of these lost a place because an event of the course was cancelled. */
  Set<PersonId> lostAPlace(Event event, Collection<Booking> requests) {
    if (requests.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery(
            "select distinct b.person from BookingTransition t join t.booking b"
                + " where b.event.course = :course and b.person in :persons and t.from = :confirmed"
                + " and t.reason = :cancelled",
            UUID.class)
        .setParameter("course", event.course())
        .setParameter(
            "persons", requests.stream().map(booking -> booking.person().value()).toList())
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("cancelled", Reason.EVENT_CANCELLED)
        .getResultStream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }
}
