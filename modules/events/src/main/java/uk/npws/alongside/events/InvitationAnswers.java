package uk.npws.alongside.events;

import static uk.npws.alongside.events.InvitationLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
 * What a force does with an invitation: its coordinator, the deputy, or NPWS on its behalf. Until
 * the reply date an answer can be changed. Places that are not taken are everybody's at once.
 */
@ApplicationScoped
@Patient
@Transactional
public class InvitationAnswers {

  private static final int MOST_FOUND = 20;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject ForceAccess access;
  @Inject Allocations allocations;
  @Inject InvitationLetters letters;
  @Inject InvitationTrail trail;
  @Inject People people;
  @Inject Clock clock;

  /** Somebody of the force looks at it: that is written down the first time. */
  public void open(Actor actor, UUID id) {
    Invitation invitation = access.invitation(actor, id);
    if (invitation.state() == InvitationState.SENT && ForceAccess.ofForce(actor, invitation)) {
      fresh(invitation);
      if (invitation.open(clock.instant())) {
        trail.record(actor, "invitation opened", invitation, null);
      }
    }
  }

  /** The force takes so many places: they are its own from now on. */
  public Invitation accept(Actor actor, UUID id, int places) {
    Invitation invitation = access.invitation(actor, id);
    Event event = fresh(invitation);
    invitation.accept(places, actor.person(), clock.instant());
    entities.flush();
    Instant until =
        invitation.releases().isBefore(event.starts()) ? invitation.releases() : event.starts();
    allocations.accept(actor, event, invitation.force(), places, until);
    letters.tellForce(News.ACCEPTED, invitation);
    tellTeam(News.ACCEPTED_TEAM, actor, invitation, "");
    trail.record(actor, "invitation accepted", invitation, InvitationLetters.count(places));
    entities.flush();
    return invitation;
  }

  /**
   * The force takes none.
   *
   * @param said the reason in words, for the team
   */
  public Invitation decline(Actor actor, UUID id, DeclineReason reason, String said) {
    Invitation invitation = access.invitation(actor, id);
    Event event = fresh(invitation);
    int named = allocations.find(event, invitation.force()).map(Allocation::named).orElse(0);
    if (named > 0 && invitation.state() == InvitationState.ACCEPTED) {
      throw InvitationRefused.peopleNamed(named);
    }
    invitation.decline(reason, actor.person(), clock.instant());
    allocations.letGo(actor, event, invitation.force());
    letters.tellForce(News.DECLINED, invitation);
    tellTeam(News.DECLINED_TEAM, actor, invitation, said);
    trail.record(actor, "invitation declined", invitation, "reason=" + reason);
    entities.flush();
    return invitation;
  }

  private void tellTeam(News news, Actor actor, Invitation invitation, String reason) {
    if (!actor.is(invitation.inviter())) {
      String by =
          people.cards(List.of(actor.person())).values().stream()
              .map(PersonCard::name)
              .findFirst()
              .orElse("");
      letters.tell(news, invitation, invitation.inviter(), "by", by, "reason", reason);
    }
  }

  /** The coordinator hands it to a person of the force, who answers and names as well. */
  public Invitation handTo(Actor actor, UUID id, PersonId deputy) {
    Invitation invitation = access.invitation(actor, id);
    checkHanding(actor, invitation);
    PersonCard card = people.card(deputy);
    if (!invitation.force().equals(card.force()) || !people.active(deputy)) {
      throw InvitationRefused.deputyOfForce();
    }
    fresh(invitation);
    endDeputy(actor, invitation);
    invitation.handTo(deputy, clock.instant());
    letters.tell(News.DEPUTY, invitation, deputy);
    trail.record(actor, "invitation handed over", invitation, "deputy=" + deputy);
    return invitation;
  }

  /** The deputy gives it back, or the coordinator takes it back. Done twice, it is done once. */
  public Invitation takeBack(Actor actor, UUID id) {
    Invitation invitation = access.invitation(actor, id);
    fresh(invitation);
    endDeputy(actor, invitation);
    return invitation;
  }

  private void endDeputy(Actor actor, Invitation invitation) {
    PersonId before = invitation.deputy();
    if (before == null) {
      return;
    }
    invitation.giveBack();
    if (!actor.is(before)) {
      letters.tell(News.DEPUTY_ENDED, invitation, before);
    }
    trail.record(actor, "invitation given back", invitation, "deputy=" + before);
  }

  /** Active people of the invited force, by a part of the name; at most twenty. */
  public List<PersonCard> people(Actor actor, UUID id, String name) {
    ForceId force = access.invitation(actor, id).force();
    return name.isBlank()
        ? List.of()
        : people.search(Actor.PORTAL, PeopleFilter.named(name, MOST_FOUND).of(force)).stream()
            .filter(PersonDetails::active)
            .map(PersonDetails::card)
            .toList();
  }

  /** One of these people, found before. */
  public PersonCard person(Actor actor, UUID id, PersonId person) {
    ForceId force = access.invitation(actor, id).force();
    PersonCard card = people.cards(List.of(person)).get(person);
    if (card == null || !force.equals(card.force())) {
      throw AllocationRefused.notOfForce();
    }
    return card;
  }

  private Event fresh(Invitation invitation) {
    Event event = lock.take(invitation.event().id());
    entities.refresh(invitation);
    return event;
  }

  private static void checkHanding(Actor actor, Invitation invitation) {
    if (!actor.has(Role.NPWS) && !ForceAccess.coordinates(actor, invitation.force())) {
      throw InvitationRefused.handingNotYours();
    }
  }
}
