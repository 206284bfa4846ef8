package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Patterns that the national team makes events from. */
@ApplicationScoped
@Patient
@Transactional
public class EventTemplates {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** All of them, by name, with course, venue and sittings. */
  public List<EventTemplate> list(Actor actor) {
    check(actor);
    List<EventTemplate> all =
        entities
            .createQuery(
                "select t from EventTemplate t join fetch t.course left join fetch t.venue"
                    + " order by t.name",
                EventTemplate.class)
            .setHint("eclipselink.batch", "t.sittings")
            .getResultList();
    all.forEach(EventTemplate::sittings);
    return all;
  }

  public EventTemplate find(Actor actor, UUID id) {
    check(actor);
    EventTemplate template = id == null ? null : entities.find(EventTemplate.class, id);
    if (template == null) {
      throw EventRefused.templateMissing();
    }
    template.sittings();
    template.course().title();
    template.place();
    return template;
  }

  /** Keeps what an event says, without its people, under a name that no other has. */
  public EventTemplate keep(Actor actor, EventId event, String name) {
    check(actor);
    Event like = entities.find(Event.class, event.value());
    if (like == null) {
      throw EventRefused.missing();
    }
    var template = new EventTemplate(name, like, clock.instant());
    if (known(template.name())) {
      throw EventRefused.templateKnown(template.name());
    }
    entities.persist(template);
    entities.flush(); // somebody else may have kept one of this name just now
    audit(actor, "template kept", template);
    return template;
  }

  private boolean known(String name) {
    return entities
            .createQuery("select count(t) from EventTemplate t where t.name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  /** Takes it off the list; events made from it stay. */
  public void remove(Actor actor, UUID id) {
    EventTemplate template = find(actor, id);
    entities.remove(template);
    audit(actor, "template removed", template);
  }

  /** The plan of an event of this pattern, of which the actor is the owner. */
  public EventPlan plan(Actor actor, UUID id, LocalDate firstDay) {
    return find(actor, id).plan(firstDay, actor.person());
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
  }

  private void audit(Actor actor, String action, EventTemplate template) {
    audit.record(actor.as(Role.NPWS), action, "event template", template.id(), template.name());
  }
}
