package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/** Events of which the team has to decide whether they are held: the owner is asked once. */
@ApplicationScoped
@Patient
@Transactional
public class MinimumNumbers {

  private static final int A_ROUND = 50;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** How many events wait for the team's decision. */
  public long due(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    var all = new DeskFilter(DeskView.DECIDE, null, null);
    return all.fill(
            entities.createQuery(
                "select count(e) from Event e where " + DeskView.DECIDE.condition(), Long.class),
            clock.instant())
        .getSingleResult();
  }

  /** Those whose owner was not written to yet. */
  List<UUID> unasked() {
    var all = new DeskFilter(DeskView.DECIDE, null, null);
    return all.fill(
            entities.createQuery(
                "select e.id from Event e where "
                    + DeskView.DECIDE.condition()
                    + " and e.minimum.asked is null order by e.starts",
                UUID.class),
            clock.instant())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Writes to the owner, if that is still to be done. */
  void ask(UUID id) {
    Event event = lock.take(id);
    Instant now = clock.instant();
    if (!event.toBeDecided(now) || event.minimum().asked()) {
      return;
    }
    event.minimum().ask(now);
    outbox.post("event-decide", event.id(), owner(event), facts(event));
    audit.record(Actor.PORTAL.as(Role.NPWS), "decision asked for", "event", event.id(), null);
  }

  private Letter.Recipient owner(Event event) {
    PersonCard owner = people.cards(List.of(event.owner())).get(event.owner());
    return owner != null && owner.reachable()
        ? new Letter.Recipient(owner.name(), owner.email())
        : new Letter.Recipient(BookingLetters.team(), BookingLetters.team());
  }

  private static Map<String, String> facts(Event event) {
    return Map.of(
        "event", event.title(),
        "days", event.days(),
        "place", event.place(),
        "taken", String.valueOf(event.placesTaken()),
        "minimum", String.valueOf(event.minimum().people()),
        "waiting", String.valueOf(event.waiting()),
        "decideBy", When.day(event.minimum().decideBy()),
        "deskAddress", Setting.ADDRESS.value() + "/desk/events/" + event.reference());
  }
}
