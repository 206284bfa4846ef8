package uk.npws.alongside.portal.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** The people of the demo once they are entered, by e-mail address and by force. */
final class DemoPeople {

  private final Map<String, PersonId> ids = new LinkedHashMap<>();
  private final Map<PersonId, DemoPerson> persons = new LinkedHashMap<>();
  private final Map<ForceId, PersonId> coordinators = new LinkedHashMap<>();

  void add(DemoPerson person, PersonId id) {
    ids.put(person.email(), id);
    persons.put(id, person);
    if (person.is(Role.COORDINATOR)) {
      coordinators.putIfAbsent(person.force(), id);
    }
  }

  PersonId id(String email) {
    return ids.get(email);
  }

  List<PersonId> ids(Collection<String> emails) {
    return emails.stream().map(ids::get).toList();
  }

  DemoPerson person(PersonId id) {
    return persons.get(id);
  }

  /** Who books for somebody: the coordinator of the force, unless that is the same person. */
  Optional<PersonId> coordinatorOf(PersonId id) {
    return Optional.ofNullable(coordinators.get(persons.get(id).force()))
        .filter(coordinator -> !coordinator.equals(id));
  }

  /** Everybody who may come to events: people of the forces. */
  List<PersonId> ofForces() {
    return persons.keySet().stream().filter(id -> persons.get(id).force() != null).toList();
  }
}
