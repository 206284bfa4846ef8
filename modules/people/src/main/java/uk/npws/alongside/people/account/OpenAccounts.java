package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Opens accounts: the part of registering and of accepting an invitation that writes. */
@ApplicationScoped
@Transactional
class OpenAccounts {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Tickets tickets;
  @Inject AccountLetters letters;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** Writes either letter: the one with the link, or the one that says there is an account. */
  void expect(NewPerson somebody, PasswordHash password) {
    Optional<PersonCard> known = people.byEmail(somebody.email());
    if (known.isPresent() && has(known.get().id())) {
      letters.post("account-known", known.get(), "/reset", Map.of());
      return;
    }
    var issued = tickets.issue(Ticket.Purpose.REGISTRATION, null, somebody.email().value());
    entities.persist(new Registration(issued.ticket(), somebody, password));
    letters.post(
        "account-verify",
        issued.ticket().id(),
        somebody.name().value(),
        somebody.email().value(),
        "/join/" + issued.secret(),
        Map.of());
  }

  /** The address is verified: a person, unless known, and an account. */
  void verify(String secret) {
    Ticket ticket = tickets.use(Ticket.Purpose.REGISTRATION, secret);
    Registration registration = entities.find(Registration.class, ticket.id());
    NewPerson somebody = registration.somebody();
    PersonId person =
        people
            .byEmail(somebody.email())
            .map(PersonCard::id)
            .orElseGet(() -> people.enter(Actor.PORTAL, somebody));
    entities.remove(registration);
    open(person, registration.password(), "by registration");
  }

  /** Opens the account; refused when there is one. */
  void open(PersonId person, PasswordHash password, String how) {
    if (has(person)) {
      throw AccountRefused.openAlready(people.card(person).name());
    }
    entities.persist(new Account(person, password, clock.instant()));
    auditTrail.record(
        new AuditEntry.Who(person.value(), "member", null),
        "account opened",
        "account",
        person,
        how);
  }

  boolean has(PersonId person) {
    return entities.find(Account.class, person.value()) != null;
  }
}
