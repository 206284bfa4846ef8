package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.npws.alongside.foundation.AuditTrail;

/**
 * Many people at once: from a file an administrator brings, or from the demo data. One transaction,
 * one line in the audit trail; what a list must not contain was refused before.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Forces forces;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** Enters all of them, or none. */
  public void enrol(Actor actor, Collection<Enrolment> list) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    for (Enrolment one : list) {
      NewPerson somebody = one.somebody();
      Force force = somebody.force() == null ? null : forces.get(somebody.force());
      Person person = new Person(one.id(), somebody, force, clock.instant());
      one.grants().forEach(grant -> person.grant(grant, clock.instant()));
      entities.persist(person);
    }
    entities.flush();
    auditTrail.record(actor.as(Role.ADMINISTRATOR), "people enrolled", "people", list.size(), null);
  }

  /** Which of these addresses somebody has already. */
  public Set<String> taken(Collection<EmailAddress> addresses) {
    var taken = new HashSet<String>();
    List<String> all = addresses.stream().map(EmailAddress::value).toList();
    for (int from = 0; from < all.size(); from += 500) {
      taken.addAll(
          entities
              .createQuery("select p.email from Person p where p.email in :some", String.class)
              .setParameter(
                  "some", new ArrayList<>(all.subList(from, Math.min(from + 500, all.size()))))
              .getResultList());
    }
    return taken;
  }
}
