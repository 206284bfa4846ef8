package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import uk.npws.alongside.people.PersonId;

/** What people have attended so far, as courses that build on others ask for it. */
@ApplicationScoped
class TrainingRecord {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** Codes of the courses attended; not asked for where the course builds on none. */
  Set<String> attended(PersonId person, Course wanted) {
    return wanted.requires().isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select distinct b.event.course.code from Booking b"
                        + " where b.person = :person and b.state = :attended",
                    String.class)
                .setParameter("person", person.value())
                .setParameter("attended", BookingState.ATTENDED)
                .getResultList());
  }
}
