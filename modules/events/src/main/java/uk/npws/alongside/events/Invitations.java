package uk.npws.alongside.events;

import static uk.npws.alongside.events.InvitationLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Role;

/**
 * What the national team does with invitations, and what the clock does for it. Each step locks the
 * event first, for places may be kept or given back by it.
 */
@ApplicationScoped
@Patient
@Transactional
public class Invitations {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject Allocations allocations;
  @Inject InvitationLetters letters;
  @Inject InvitationTrail trail;
  @Inject Forces forces;
  @Inject Clock clock;

  /**
   * Invites these forces, all or none of them, in the name of the actor. Drafts, and invitations
   * that came to nothing, become new ones.
   *
   * @param send at once, or kept as a draft that no force knows of
   */
  public List<Invitation> invite(
      Actor actor, EventId id, Collection<ForceId> invited, InvitationTerms terms, boolean send) {
    checkTeam(actor);
    if (invited.isEmpty()) {
      throw InvitationRefused.noForce();
    }
    var names = new TreeMap<String, String>();
    invited.forEach(force -> names.put(force.code(), forces.get(force).name()));
    if (send) {
      names.forEach(this::checkReach);
    }

    Event event = lock.take(id.value());
    if (send && terms.kept() && terms.places() * names.size() > event.free()) {
      throw InvitationRefused.notSoManyFree(terms.places() * names.size(), event.free());
    }
    return names.entrySet().stream()
        .map(force -> invite(actor, event, force.getKey(), force.getValue(), terms, send))
        .toList();
  }

  private void checkReach(String code, String name) {
    if (!letters.reach(new ForceId(code))) {
      throw InvitationRefused.nobodyToWriteTo(name);
    }
  }

  private Invitation invite(
      Actor actor, Event event, String code, String name, InvitationTerms terms, boolean send) {
    Instant now = clock.instant();
    var force = new ForceId(code);
    Optional<Invitation> before = find(event, force);
    if (before.filter(one -> !one.state().over()).isPresent()) {
      throw InvitationRefused.alreadyInvited(name);
    }
    Invitation invitation =
        before.orElseGet(() -> new Invitation(event, force, terms, actor.person(), now));
    if (before.isPresent()) {
      invitation.plan(terms, actor.person(), now);
    } else {
      entities.persist(invitation);
      entities.flush();
    }
    if (send) {
      send(actor, invitation, now);
    } else {
      trail.record(actor, "invitation drafted", invitation, null);
    }
    return invitation;
  }

  /** Sends a draft, or sends again: links in earlier letters lead nowhere from now on. */
  public Invitation send(Actor actor, UUID id) {
    checkTeam(actor);
    Invitation invitation = get(id);
    checkReach(invitation.force().code(), forces.get(invitation.force()).name());
    Event event = lock.take(invitation.event().id());
    entities.refresh(invitation);
    int more = invitation.state().unanswered() || !invitation.kept() ? 0 : invitation.places();
    if (more > event.free()) {
      throw InvitationRefused.notSoManyFree(more, event.free());
    }
    send(actor, invitation, clock.instant());
    return invitation;
  }

  private void send(Actor actor, Invitation invitation, Instant now) {
    boolean keeps = invitation.kept() && !invitation.state().unanswered();
    invitation.send(actor.person(), now);
    entities.flush();
    if (keeps) {
      allocations.reserve(
          actor,
          invitation.event(),
          invitation.force(),
          invitation.places(),
          invitation.releases());
    }
    letters.invite(invitation);
    trail.record(
        actor,
        "invitation sent",
        invitation,
        InvitationLetters.count(invitation.places()) + (invitation.kept() ? ", kept" : ""));
    entities.flush();
  }

  /** Takes it back. Places without a name go back to everybody; people who are named stay. */
  public Invitation withdraw(Actor actor, UUID id) {
    checkTeam(actor);
    Invitation invitation = get(id);
    Event event = lock.take(invitation.event().id());
    entities.refresh(invitation);
    withdraw(actor, invitation, "The team has taken the invitation back.");
    allocations.letGo(actor, event, invitation.force());
    entities.flush();
    return invitation;
  }

  private void withdraw(Actor actor, Invitation invitation, String why) {
    boolean known = invitation.state().known();
    invitation.withdraw();
    if (known) {
      letters.tellForce(News.WITHDRAWN, invitation, "why", why);
    }
    trail.record(actor, "invitation withdrawn", invitation, null);
  }

  /** The event is called off: whoever was invited is told. It must be locked. */
  void endAll(Actor actor, Event event) {
    of(event).stream()
        .filter(invitation -> !invitation.state().over())
        .forEach(one -> withdraw(actor, one, "The event will not take place."));
  }

  /** Reminds those who have not answered, whenever the team wants. */
  public Invitation remind(Actor actor, UUID id) {
    checkTeam(actor);
    Invitation invitation = get(id);
    lock.take(invitation.event().id());
    entities.refresh(invitation);
    if (!invitation.state().unanswered() || invitation.overdue(clock.instant())) {
      throw InvitationRefused.notFrom(invitation.state(), invitation.state());
    }
    remind(actor, invitation);
    return invitation;
  }

  /** The clock has come to the time for a reminder. */
  void remindDue(UUID id) {
    Invitation invitation = get(id);
    lock.take(invitation.event().id());
    entities.refresh(invitation);
    if (invitation.reminderDue(clock.instant())) {
      remind(Actor.PORTAL, invitation);
    }
  }

  /** The clock found names missing; looked at again under the lock. */
  void remindOfNames(UUID id) {
    Invitation invitation = get(id);
    lock.take(invitation.event().id());
    entities.refresh(invitation);
    Instant now = clock.instant();
    int missing =
        allocations
            .find(invitation.event(), invitation.force())
            .filter(own -> own.nameable(now))
            .map(Allocation::unnamed)
            .orElse(0);
    if (missing > 0 && invitation.namesReminderDue(now)) {
      invitation.remind(now);
      letters.tellForce(News.NAMES, invitation, "missing", InvitationLetters.count(missing));
      trail.record(Actor.PORTAL, "invitation reminded of names", invitation, null);
      entities.flush();
    }
  }

  private void remind(Actor actor, Invitation invitation) {
    invitation.remind(clock.instant());
    letters.tellForce(News.REMINDER, invitation);
    trail.record(actor, "invitation reminded", invitation, null);
    entities.flush();
  }

  /** The clock has passed the reply date: places that were kept go back, those who wait move up. */
  void expire(UUID id) {
    Invitation invitation = get(id);
    Event event = lock.take(invitation.event().id());
    entities.refresh(invitation);
    if (!invitation.overdue(clock.instant())) {
      return;
    }
    invitation.expire();
    allocations.letGo(Actor.PORTAL, event, invitation.force());
    letters.tellForce(News.EXPIRED, invitation);
    trail.record(Actor.PORTAL, "invitation expired", invitation, null);
    entities.flush();
  }

  /** All of an event, by force. */
  List<Invitation> of(Event event) {
    return entities
        .createQuery(
            "select i from Invitation i where i.event = :event order by i.force", Invitation.class)
        .setParameter("event", event)
        .getResultList();
  }

  private Optional<Invitation> find(Event event, ForceId force) {
    return entities
        .createQuery(
            "select i from Invitation i where i.event = :event and i.force = :force",
            Invitation.class)
        .setParameter("event", event)
        .setParameter("force", force.code())
        .getResultStream()
        .findFirst();
  }

  private Invitation get(UUID id) {
    Invitation found = entities.find(Invitation.class, id);
    if (found == null) {
      throw InvitationRefused.missing();
    }
    return found;
  }

  private static void checkTeam(Actor actor) {
    if (!actor.has(Role.NPWS) || !actor.signedIn()) {
      throw InvitationRefused.notYours();
    }
  }
}
