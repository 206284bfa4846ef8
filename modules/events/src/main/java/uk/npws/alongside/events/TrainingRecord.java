package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.PersonId;

/** What people have attended so far, as courses that build on others ask for it. */
@ApplicationScoped
class TrainingRecord {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** Whether this person attended one of those that the course builds on, or it builds on none. */
  boolean trained(PersonId person, Course wanted) {
    return trained(List.of(person), wanted).contains(person);
  }

  /** Who of these did, in one statement; in none where the course builds on nothing. */
  Set<PersonId> trained(Collection<PersonId> people, Course wanted) {
    Set<Course> one = wanted.requires();
    if (one.isEmpty() || people.isEmpty()) {
      return Set.copyOf(people);
    }
    return entities
        .createQuery(
            "select distinct b.person from Booking b where b.person in :people"
                + " and b.state = :attended and b.event.course.code in :one",
            UUID.class)
        .setParameter("people", people.stream().map(PersonId::value).toList())
        .setParameter("attended", BookingState.ATTENDED)
        .setParameter("one", one.stream().map(Course::code).toList())
        .getResultStream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }
}
