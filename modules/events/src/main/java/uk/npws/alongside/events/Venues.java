package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Places where events are held; the national team keeps the list. */
@ApplicationScoped
@Transactional
public class Venues {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AuditTrail audit;

  /** All of them, by town and name. */
  public List<Venue> list() {
    return entities
        .createQuery("select v from Venue v order by v.town, v.name", Venue.class)
        .getResultList();
  }

  /** Adds one; a second of the same name in the same town is refused. */
  public Venue add(Actor actor, Venue venue) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    boolean known =
        !entities
            .createQuery("select v.id from Venue v where v.name = :name and v.town = :town")
            .setParameter("name", venue.name())
            .setParameter("town", venue.town())
            .getResultList()
            .isEmpty();
    if (known) {
      throw EventRefused.venueKnown(venue.nameAndTown());
    }
    entities.persist(venue);
    audit.record(actor.as(Role.NPWS), "venue added", "venue", venue.id(), venue.nameAndTown());
    return venue;
  }
}
