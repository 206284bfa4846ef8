package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Takes over invitations that the portal did not see sent, as {@link Chronicle} does for events:
 * each is told as it went, and the entities' own rules hold, every step at its own time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitationChronicle {

  private static final Duration AGO = Duration.ofDays(12);
  private static final Duration TO_ANSWER = Duration.ofDays(21);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject People people;

  /**
   * An invitation as it went.
   *
   * @param places asked
   * @param accepted taken, where it was accepted
   * @param named how many people have a name by now
   */
  public record Told(ForceId force, InvitationState became, int places, int accepted, int named) {}

  /** Writes them down for an event that is published and to come. */
  public void tell(EventId id, List<Told> list, Instant now) {
    Event event = lock.take(id.value());
    list.forEach(told -> tell(event, told, now));
    entities.flush();
    entities.clear();
  }

  private void tell(Event event, Told told, Instant now) {
    boolean late = told.became() == InvitationState.EXPIRED;
    Instant sent = now.minus(late ? TO_ANSWER.plusDays(1) : AGO);
    Instant replyBy = earlier(sent.plus(TO_ANSWER), event.starts());
    Instant releases = earlier(replyBy.plus(Duration.ofDays(14)), event.starts());
    var terms = new InvitationTerms(told.places(), !late, replyBy, releases, "");
    var invitation = new Invitation(event, told.force(), terms, event.owner(), sent);
    entities.persist(invitation);
    if (told.became() == InvitationState.DRAFT) {
      return;
    }
    invitation.send(event.owner(), sent);
    PersonId coordinator =
        people.holding(Role.COORDINATOR, told.force()).stream()
            .map(PersonCard::id)
            .findFirst()
            .orElse(event.owner());
    lead(invitation, told, coordinator, sent.plus(Duration.ofDays(2)));
  }

  private void lead(Invitation invitation, Told told, PersonId coordinator, Instant then) {
    var allocation = new Allocation(invitation.event(), told.force(), then);
    switch (told.became()) {
      case SENT -> allocation.reserve(told.places(), invitation.releases(), then);
      case OPENED -> {
        invitation.open(then);
        allocation.reserve(told.places(), invitation.releases(), then);
      }
      case ACCEPTED -> {
        invitation.accept(told.accepted(), coordinator, then);
        allocation.hold(told.accepted(), invitation.releases(), then);
        entities.persist(allocation);
        entities.flush();
        name(allocation, told.named(), coordinator, then);
      }
      case DECLINED -> invitation.decline(DeclineReason.DATE_DOES_NOT_SUIT, coordinator, then);
      case EXPIRED -> invitation.expire();
      case WITHDRAWN -> invitation.withdraw();
      default -> throw new IllegalArgumentException("cannot be told: " + told.became());
    }
    if (allocation.places() > 0 && told.became() != InvitationState.ACCEPTED) {
      entities.persist(allocation);
    }
  }

  private void name(Allocation allocation, int number, PersonId coordinator, Instant then) {
    Event event = allocation.event();
    List<UUID> there =
        entities
            .createQuery("select b.person from Booking b where b.event = :event", UUID.class)
            .setParameter("event", event)
            .getResultList();
    people.search(Actor.PORTAL, PeopleFilter.named("", 200).of(allocation.force())).stream()
        .filter(PersonDetails::active)
        .map(PersonDetails::card)
        .filter(card -> !card.id().equals(coordinator) && !there.contains(card.id().value()))
        .limit(number)
        .forEach(
            card ->
                entities.persist(
                    event.name(
                        allocation, BookingOrder.forSomebody(card.id(), coordinator), then)));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
