package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.SubjectAsked;

/**
 * Secret addresses under which calendar programs, which cannot sign in, read their owner's places.
 * Only the owner sees one, makes another in its place or takes it back.
 */
@ApplicationScoped
@Transactional
public class CalendarLinks {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** The secret in the actor's own address, if there is one. */
  public Optional<String> secret(Actor actor) {
    return Optional.ofNullable(entities.find(CalendarLink.class, me(actor).value()))
        .filter(link -> link.readable(secrets))
        .map(link -> link.secret(secrets));
  }

  /** Makes one, or another in place of the one before, which stops working. */
  public void renew(Actor actor) {
    PersonId me = me(actor);
    CalendarLink link =
        entities.find(CalendarLink.class, me.value(), LockModeType.PESSIMISTIC_WRITE);
    if (link == null) {
      entities.persist(new CalendarLink(me, secrets, clock.instant()));
    } else {
      link.renew(secrets, clock.instant());
    }
    audit.record(
        actor.as(Role.MEMBER),
        link == null ? "calendar address made" : "calendar address renewed",
        "person",
        me.value(),
        null);
  }

  /** Takes it back: the address leads nowhere. Done twice, it is done once. */
  public void revoke(Actor actor) {
    if (remove(me(actor)) > 0) {
      audit.record(
          actor.as(Role.MEMBER),
          "calendar address revoked",
          "person",
          actor.person().value(),
          null);
    }
  }

  /**
   * Whose secret it is; nobody's when it was renewed, revoked or never given, or its owner is
   * disabled.
   */
  Optional<PersonId> owner(String secret) {
    return entities
        .createQuery("select l from CalendarLink l where l.digest = :digest", CalendarLink.class)
        .setParameter("digest", Secrets.digest(secret))
        .getResultStream()
        .findFirst()
        .map(CalendarLink::owner)
        .filter(people::active);
  }

  private static PersonId me(Actor actor) {
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    return actor.person();
  }

  private int remove(PersonId owner) {
    return entities
        .createQuery("delete from CalendarLink l where l.person = :owner")
        .setParameter("owner", owner.value())
        .executeUpdate();
  }

  void keep(@Observes @Priority(21) KeepingPlan plan) {
    plan.keep("calendar-link");
  }

  void tell(@Observes @Priority(21) SubjectAsked asked) {
    CalendarLink link = entities.find(CalendarLink.class, asked.person().value());
    if (link != null) {
      asked.tell("calendarAddress", "made", link.made());
    }
  }

  void plan(@Observes @Priority(21) ErasurePlanned plan) {
    boolean some = entities.find(CalendarLink.class, plan.person().id().value()) != null;
    plan.goes("calendar-link", some ? 1 : 0);
  }

  void erase(@Observes @Priority(21) PersonErased erased) {
    remove(erased.person());
  }
}
