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
import uk.npws.alongside.people.EmailAddress;
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

  /**
   * Writes the letter that helps whoever has this address: to make an account, to use the one there
   * is, or to take up the invitation of somebody who was entered. Nothing goes to somebody
   * disabled.
   */
  void expect(EmailAddress email) {
    Optional<PersonCard> known = people.byEmail(email);
    if (known.isEmpty()) {
      var issued = tickets.issue(Ticket.Purpose.REGISTRATION, null, email.value());
      letters.post(
          "account-verify",
          issued.ticket().id(),
          email.value(),
          email.value(),
          "/join/" + issued.secret(),
          Map.of());
    } else if (has(known.get().id())) {
      letters.post("account-known", known.get(), "/reset", Map.of());
    } else if (people.active(known.get().id())) {
      invite(known.get());
    }
  }

  /** The letter with a link by which somebody entered chooses a password. */
  void invite(PersonCard entered) {
    var issued = tickets.issue(Ticket.Purpose.INVITATION, entered.id(), entered.email());
    letters.post("account-invitation", entered, "/invitation/" + issued.secret(), Map.of());
  }

  /** The address that a registration's letter went to. */
  EmailAddress expected(String secret) {
    return new EmailAddress(tickets.find(Ticket.Purpose.REGISTRATION, secret).email());
  }

  /**
   * The address is verified by its letter: a person, unless entered meanwhile, and an account with
   * the password that the letter's reader chose.
   */
  void open(String secret, NewPerson somebody, PasswordHash password) {
    tickets.use(Ticket.Purpose.REGISTRATION, secret);
    PersonId person =
        people
            .byEmail(somebody.email())
            .map(PersonCard::id)
            .orElseGet(() -> people.enter(Actor.PORTAL, somebody));
    open(person, password, "by registration");
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
