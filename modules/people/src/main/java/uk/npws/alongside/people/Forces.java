package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.foundation.AuditTrail;

/** The forces of the nation. Everybody may read them; administrators add and change them. */
@ApplicationScoped
@Transactional
public class Forces {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AuditTrail auditTrail;

  /** All of them, by name. */
  public List<Force> all() {
    return entities
        .createQuery("select f from Force f order by f.name", Force.class)
        .getResultList();
  }

  /** The force with this code, if there is one. */
  public Optional<Force> find(ForceId force) {
    return Optional.ofNullable(entities.find(Force.class, force.code()));
  }

  /** The force with this code; refused when there is none. */
  public Force get(ForceId force) {
    return find(force).orElseThrow(() -> ForceRefused.unknown(force.code()));
  }

  /** The force whose people have addresses like this. */
  public Optional<Force> owning(EmailAddress email) {
    return all().stream().filter(force -> force.owns(email)).findFirst();
  }

  /** Adds a force, or changes the one with this code. */
  public void put(Actor actor, ForceDetails details) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw ForceRefused.notYours();
    }
    all().stream()
        .filter(other -> !other.id().equals(details.id()))
        .forEach(other -> other.refuseSharing(details));
    Optional<Force> known = find(details.id());
    known.ifPresentOrElse(
        force -> force.become(details), () -> entities.persist(new Force(details)));
    auditTrail.record(
        actor.as(Role.ADMINISTRATOR),
        known.isPresent() ? "force changed" : "force added",
        "force",
        details.id(),
        details.name());
  }
}
