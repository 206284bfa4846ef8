package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Role;

/**
 * Places that forces have at events: NPWS gives, changes and releases them, the clock releases what
 * is not named in time. Every step goes under the event's lock and lets the queue move up in the
 * same transaction, so a place that goes back is never idle while somebody waits.
 */
@ApplicationScoped
@Patient
@Transactional
public class Allocations {

  /** No event has more. */
  static final int MOST = 500;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject WaitingList waitingList;
  @Inject InvitationLetters letters;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Gives a force so many places in all, named ones among them: a first time, more, or fewer.
   *
   * @param releases when those without a name go back; before the event begins
   */
  public Allocation hold(Actor actor, EventId id, ForceId force, int places, Instant releases) {
    checkTeam(actor);
    Allocation allocation =
        change(
            actor, id, force, places, own -> own.hold(places, releases, clock.instant()), "given");
    tell(InvitationLetters.News.CHANGED, allocation, allocation.places());
    return allocation;
  }

  /** Lets go by hand of what nobody is named for. Done twice, it is done once. */
  public Allocation release(Actor actor, EventId id, ForceId force) {
    checkTeam(actor);
    Event event = lock.take(id.value());
    Allocation allocation = find(event, force).orElseThrow(AllocationRefused::missing);
    if (allocation.state().keeps()) {
      releaseAndTell(actor, allocation);
    }
    return allocation;
  }

  /** The clock has passed the release date: those who wait move up. */
  void releaseDue(UUID id) {
    Allocation allocation = entities.find(Allocation.class, id);
    lock.take(allocation.event().id());
    entities.refresh(allocation);
    if (allocation.over(clock.instant())) {
      releaseAndTell(Actor.PORTAL, allocation);
    }
  }

  private void releaseAndTell(Actor actor, Allocation allocation) {
    int free = allocation.unnamed();
    release(actor, allocation);
    if (free > 0) {
      tell(InvitationLetters.News.RELEASED, allocation, free);
    }
  }

  /** The force hears of it where it was invited. */
  private void tell(InvitationLetters.News news, Allocation allocation, int places) {
    entities
        .createQuery(
            "select i from Invitation i where i.event = :event and i.force = :force",
            Invitation.class)
        .setParameter("event", allocation.event())
        .setParameter("force", allocation.force().code())
        .getResultStream()
        .filter(invitation -> invitation.state().known())
        .forEach(
            invitation ->
                letters.tellForce(
                    news,
                    invitation,
                    "number",
                    InvitationLetters.count(places),
                    "releases",
                    When.day(allocation.releases())));
  }

  /** Keeps places while the force thinks about an invitation. */
  void reserve(Actor actor, Event event, ForceId force, int places, Instant releases) {
    change(
        actor,
        event.eventId(),
        force,
        places,
        own -> own.reserve(Math.max(own.named(), places), releases, clock.instant()),
        "reserved");
  }

  /** The force accepted so many places; the event is locked. */
  void accept(Actor actor, Event event, ForceId force, int places, Instant releases) {
    change(
        actor,
        event.eventId(),
        force,
        places,
        own -> own.hold(places, releases, clock.instant()),
        "accepted");
  }

  /** The force does not want them, or did not answer: what has no name goes back. */
  void letGo(Actor actor, Event event, ForceId force) {
    find(event, force)
        .filter(allocation -> allocation.state().keeps())
        .ifPresent(allocation -> release(actor, allocation));
  }

  private Allocation change(
      Actor actor, EventId id, ForceId force, int places, Consumer<Allocation> step, String what) {
    if (places < 1 || places > MOST) {
      throw AllocationRefused.placesOutOfRange(MOST);
    }
    Event event = lock.take(id.value());
    if (!event.status().running() || !clock.instant().isBefore(event.starts())) {
      throw AllocationRefused.notToCome(event);
    }
    Allocation allocation = find(event, force).orElseGet(() -> begin(event, force));
    int before = allocation.places();
    step.accept(allocation);
    entities.flush();
    waitingList.moveUp(event);
    audit(actor, "places " + what, allocation, before + " → " + allocation.places());
    entities.flush();
    return allocation;
  }

  private Allocation begin(Event event, ForceId force) {
    Allocation allocation = new Allocation(event, force, clock.instant());
    entities.persist(allocation);
    return allocation;
  }

  private void release(Actor actor, Allocation allocation) {
    int free = allocation.unnamed();
    allocation.release(clock.instant());
    entities.flush();
    waitingList.moveUp(allocation.event());
    audit(actor, "places released", allocation, String.valueOf(free));
    entities.flush();
  }

  /** The event will not take place: nothing is kept in it any more. It must be locked. */
  void endAll(Actor actor, Event event) {
    of(event).stream()
        .filter(allocation -> allocation.state().keeps())
        .forEach(
            allocation -> {
              int free = allocation.unnamed();
              allocation.release(clock.instant());
              audit(actor, "places released", allocation, free + ", event cancelled");
            });
  }

  /** All of an event, by force. */
  List<Allocation> of(Event event) {
    return entities
        .createQuery(
            "select a from Allocation a where a.event = :event order by a.force", Allocation.class)
        .setParameter("event", event)
        .getResultList();
  }

  /** What this force has there. */
  Optional<Allocation> find(Event event, ForceId force) {
    return entities
        .createQuery(
            "select a from Allocation a where a.event = :event and a.force = :force",
            Allocation.class)
        .setParameter("event", event)
        .setParameter("force", force.code())
        .getResultStream()
        .findFirst();
  }

  private static void checkTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw AllocationRefused.notYours();
    }
  }

  private void audit(Actor actor, String action, Allocation allocation, String detail) {
    audit.record(
        actor.as(Doors.inCharge(actor)),
        action,
        "allocation",
        allocation.id(),
        allocation.event().reference() + " " + allocation.force() + ": " + detail);
  }
}
