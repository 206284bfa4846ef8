package uk.npws.alongside.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page of people as two statements whatever its length: which persons, in order, and then these
 * with roles and force.
 */
final class PeopleQuery {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final int most;

  private PeopleQuery(int most) {
    this.most = most;
  }

  static PeopleQuery of(PeopleFilter filter) {
    PeopleQuery query = new PeopleQuery(filter.most());
    if (filter.mayBeOfAddress()) {
      query.where(
          "(p.name like :words escape '!' or p.email like :address escape '!')",
          "words",
          filter.pattern());
      query.parameters.put("address", filter.pattern().toLowerCase(Locale.ROOT));
    } else if (!filter.words().isEmpty()) {
      query.where("p.name like :words escape '!'", "words", filter.pattern());
    }
    if (filter.force() != null) {
      query.where("p.force.code = :force", "force", filter.force().code());
    }
    if (filter.role() != null) {
      query.where(
          "exists (select held.role from Person holder join holder.roles held"
              + " where holder.id = p.id and held.role = :role)",
          "role",
          filter.role());
    }
    if (filter.state() != null) {
      query.where("p.state = :state", "state", filter.state());
    } else {
      query.where("p.state <> :erased", "erased", PersonState.ERASED);
    }
    if (filter.after() != null) {
      query.where(
          "(p.name > (select prior.name from Person prior where prior.id = :after)"
              + " or (p.name = (select prior.name from Person prior where prior.id = :after)"
              + " and p.id > :after))",
          "after",
          filter.after().value());
    }
    return query;
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  /** How many there are on all pages together. */
  long count(EntityManager entities) {
    TypedQuery<Long> query =
        entities.createQuery(
            "select count(p) from Person p where " + String.join(" and ", conditions), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  List<PersonDetails> page(EntityManager entities) {
    TypedQuery<java.util.UUID> query =
        entities.createQuery(
            "select p.id from Person p where "
                + String.join(" and ", conditions)
                + " order by p.name, p.id",
            java.util.UUID.class);
    parameters.forEach(query::setParameter);
    List<java.util.UUID> ids = query.setMaxResults(most).getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct p from Person p left join fetch p.force left join fetch p.roles"
                + " where p.id in :ids order by p.name, p.id",
            Person.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(PeopleQuery::details)
        .toList();
  }

  static PersonDetails details(Person person) {
    return new PersonDetails(
        person.card(), person.kind(), person.state(), person.grants(), person.knownSince());
  }
}
