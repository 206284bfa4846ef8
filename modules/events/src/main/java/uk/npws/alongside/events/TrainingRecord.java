package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/** What people have attended so far, as courses that build on others ask for it. */
@ApplicationScoped
class TrainingRecord {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** Codes of the courses attended; not asked for where the course builds on none. */
  Set<String> attended(PersonId person, Course wanted) {
    return attended(List.of(person), wanted).getOrDefault(person, Set.of());
  }

  /** The same for several people, in one statement; who attended none is not in it. */
  Map<PersonId, Set<String>> attended(Collection<PersonId> people, Course wanted) {
    var attended = new HashMap<PersonId, Set<String>>();
    if (!wanted.requires().isEmpty()) {
      entities
          .createQuery(
              "select distinct b.person, b.event.course.code from Booking b"
                  + " where b.person in :people and b.state = :attended",
              Object[].class)
          .setParameter("people", people.stream().map(PersonId::value).toList())
          .setParameter("attended", BookingState.ATTENDED)
          .getResultStream()
          .forEach(
              row ->
                  attended
                      .computeIfAbsent(new PersonId((UUID) row[0]), one -> new HashSet<>())
                      .add((String) row[1]));
    }
    return attended;
  }
}
