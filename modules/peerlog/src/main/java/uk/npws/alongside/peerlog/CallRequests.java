package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/** Supporters who want to be called, and the champions of their force who call them. */
@ApplicationScoped
@Transactional
public class CallRequests {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Network network;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** Asks for a call. Whoever has asked and was not called yet need not ask twice. */
  public void ask(Actor actor) {
    Author author = Author.of(actor);
    if (openOf(author) > 0) {
      return;
    }
    var request = new CallRequest(author.person(), author.force(), LocalDate.now(clock));
    entities.persist(request);
    auditTrail.record(
        actor.as(Role.SUPPORTER), "call asked for", "call", request.id(), author.force().code());
    tell(author.force(), request);
  }

  /** Who waits for a call in the actor's forces, longest first. */
  public List<CallWanted> open(Actor actor) {
    Set<String> forces = forces(actor);
    if (forces.isEmpty()) {
      throw CallRefused.notYours();
    }
    List<CallRequest> open =
        entities
            .createQuery(
                "select c from CallRequest c where c.calledOn is null and c.force in :forces"
                    + " order by c.askedOn, c.id",
                CallRequest.class)
            .setParameter("forces", forces)
            .getResultList();
    var cards = people.cards(open.stream().map(CallRequest::person).toList());
    return open.stream()
        .filter(request -> cards.containsKey(request.person()))
        .map(request -> shown(request, cards.get(request.person())))
        .toList();
  }

  /** Notes that the actor has called. */
  public void called(Actor actor, UUID id) {
    CallRequest request = entities.find(CallRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (request == null || !forces(actor).contains(request.force().code())) {
      throw CallRefused.unknown();
    }
    request.called(actor.person(), LocalDate.now(clock));
    auditTrail.record(actor.as(Role.CHAMPION), "supporter called", "call", id, null);
  }

  private long openOf(Author author) {
    return entities
        .createQuery(
            "select count(c) from CallRequest c where c.person = :person and c.calledOn is null",
            Long.class)
        .setParameter("person", author.person().value())
        .getSingleResult();
  }

  private void tell(ForceId force, CallRequest request) {
    for (PersonCard champion : network.champions(force)) {
      if (champion.email() != null && !champion.id().equals(request.person())) {
        outbox.post(
            "peerlog-call",
            request.id(),
            new Letter.Recipient(champion.name(), champion.email()),
            Map.of(
                "name",
                champion.firstName(),
                "address",
                Setting.ADDRESS.value() + "/peer-log/calls"));
      }
    }
  }

  private static CallWanted shown(CallRequest request, PersonCard card) {
    return new CallWanted(request.id(), card.name(), card.email(), request.askedOn());
  }

  private static Set<String> forces(Actor actor) {
    return actor.grants().stream()
        .filter(grant -> grant.role() == Role.CHAMPION || grant.role() == Role.COORDINATOR)
        .map(Grant::force)
        .map(ForceId::code)
        .collect(Collectors.toSet());
  }
}
