package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Listed;
import uk.npws.alongside.people.PersonId;

/** What the booking transactions read and write down beside the booking itself. */
@ApplicationScoped
class BookingLedger {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** The booking that the same submission led to before. */
  Optional<Booking> before(PersonId person, String key, String request) {
    Submission done =
        key == null
            ? null
            : entities.find(Submission.class, new Submission.Key(person.value(), key));
    return done == null ? Optional.empty() : Optional.of(booking(done.outcomeOf(request)));
  }

  /** Those of these submissions that led to a booking before, by their keys. */
  Map<Submission.Key, Submission> done(Collection<Submission.Key> keys) {
    var persons = new Listed("person", keys.stream().map(Submission.Key::person).toList());
    var texts = new Listed("key", keys.stream().map(Submission.Key::submission).toList());
    TypedQuery<Submission> query =
        entities.createQuery(
            "select s from Submission s where s.person "
                + persons.in()
                + " and s.submission "
                + texts.in(),
            Submission.class);
    return texts
        .into(persons.into(query))
        .getResultStream()
        .filter(done -> keys.contains(done.key()))
        .collect(Collectors.toMap(Submission::key, done -> done));
  }

  /**
   * Keeps what this submission leads to; without a key there is nothing to keep. Whoever goes alone
   * keeps it before the lock is taken: the same submission sent twice at once then waits here for
   * the first, is done again since its key is there, and is told of the first one's booking.
   * Whoever goes together looks for it under the lock.
   */
  void keep(PersonId person, String key, String request, UUID booking, Instant now) {
    if (key != null) {
      entities.persist(new Submission(person, key, request, booking, now));
    }
  }

  /** With course, what that builds on, venue and sessions; refused when there is none. */
  Event event(UUID id) {
    return entities
        .createQuery(
            "select distinct e from Event e join fetch e.course c left join fetch c.requires"
                + " left join fetch e.venue join fetch e.sessions where e.id in :ids",
            Event.class)
        .setParameter("ids", List.of(id))
        .getResultStream()
        .findFirst()
        .orElseThrow(EventRefused::missing);
  }

  /** The same, read apart from this transaction: what is changed in it is written nowhere. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Event eventApart(UUID id) {
    Event event = event(id);
    entities.clear();
    return event;
  }

  Booking booking(BookingId id) {
    Booking booking = entities.find(Booking.class, id.value());
    if (booking == null) {
      throw BookingRefused.missing();
    }
    return booking;
  }

  /** The booking of this person for the event that still stands. */
  Optional<Booking> living(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.person = :person", Booking.class)
        .setParameter("event", event)
        .setParameter("person", person.value())
        .getResultStream()
        .filter(booking -> booking.state().live())
        .findFirst();
  }
}
