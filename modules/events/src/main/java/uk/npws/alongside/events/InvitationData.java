package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * What invitations hold of persons: who sent, answered or deputised, and to whom a letter with a
 * link went. How long that is kept, what is told of it, and what goes with somebody erased.
 */
@ApplicationScoped
public class InvitationData {

  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;

  void keep(@Observes @Priority(22) KeepingPlan plan) {
    plan.keep("invitation", KeptBookings.BOOKING, this::forget);
  }

  private int forget(Instant before) {
    int removed = 0;
    List<UUID> some;
    do {
      some =
          entities
              .createQuery("select i.id from Invitation i where i.event.ends < :before", UUID.class)
              .setParameter("before", before)
              .setMaxResults(AT_ONCE)
              .getResultList();
      if (!some.isEmpty()) {
        entities
            .createQuery("delete from InvitationLink l where l.invitation in :these")
            .setParameter("these", some)
            .executeUpdate();
        removed +=
            entities
                .createQuery("delete from Invitation i where i.id in :these")
                .setParameter("these", some)
                .executeUpdate();
      }
    } while (some.size() == AT_ONCE);
    return removed;
  }

  void tell(@Observes @Priority(22) SubjectAsked asked) {
    UUID person = asked.person().value();
    for (Invitation one : touched(asked.person())) {
      asked.tell(
          "invitations",
          "event",
          one.event().title(),
          "force",
          one.force().code(),
          "sent",
          one.inviter().value().equals(person) ? one.sent() : null,
          "answered",
          asked.person().equals(one.answeredBy()) ? one.answered() : null,
          "deputySince",
          asked.person().equals(one.deputy()) ? one.deputySince() : null);
    }
    links(asked.person())
        .forEach(link -> asked.tell("lettersOfInvitation", "written", link.made()));
  }

  void plan(@Observes @Priority(22) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    long deputised = touched(person).stream().filter(one -> person.equals(one.deputy())).count();
    plan.goes("invitation-links", links(person).size())
        .goes("invitations-deputised", deputised)
        .stays("invitations", touched(person).size() - deputised);
  }

  void erase(@Observes @Priority(22) PersonErased erased) {
    PersonId person = erased.person();
    links(person).forEach(entities::remove);
    touched(person).stream()
        .filter(one -> person.equals(one.deputy()))
        .sorted(Comparator.comparing(one -> one.event().id()))
        .forEach(
            one -> {
              lock.take(one.event().id());
              entities.refresh(one);
              one.giveBack();
            });
  }

  private List<Invitation> touched(PersonId person) {
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.event where i.inviter = :person"
                + " or i.answeredBy = :person or i.deputy = :person order by i.made",
            Invitation.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<InvitationLink> links(PersonId person) {
    return entities
        .createQuery(
            "select l from InvitationLink l where l.person = :person order by l.made",
            InvitationLink.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}
