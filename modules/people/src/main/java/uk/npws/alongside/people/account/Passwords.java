package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.AccessChanged;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Replaces passwords, and tells their owners by letter. */
@ApplicationScoped
@Transactional
class Passwords {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Credentials credentials;
  @Inject People people;
  @Inject Tickets tickets;
  @Inject AccountLetters letters;
  @Inject AuditTrail auditTrail;
  @Inject Event<AccessChanged> accessChanged;
  @Inject Clock clock;

  private final PasswordRules rules = new PasswordRules();

  void writeResetLetter(EmailAddress address) {
    credentials
        .find(address)
        .ifPresent(
            account -> {
              var issued = tickets.issue(Ticket.Purpose.RESET, account.person(), address.value());
              letters.post(
                  "account-reset",
                  people.card(account.person()),
                  "/reset/" + issued.secret(),
                  Map.of());
            });
  }

  void checkReset(String secret) {
    tickets.find(Ticket.Purpose.RESET, secret);
  }

  void reset(String secret, String newPassword) {
    PersonId person = tickets.use(Ticket.Purpose.RESET, secret).person();
    replace(person, newPassword, "password reset");
    accessChanged.fire(new AccessChanged(person));
  }

  /** Sets the password, if it is good enough, and writes to the owner. */
  void replace(PersonId person, String newPassword, String action) {
    PersonCard card = people.card(person);
    rules.check(newPassword, List.of(card.name(), card.email(), card.forceName()));
    entities
        .find(Account.class, person.value())
        .change(PasswordHash.of(newPassword), clock.instant());
    tickets.withdrawAll(person);
    letters.post("account-password-changed", card, "/reset", Map.of());
    auditTrail.record(
        new AuditEntry.Who(person.value(), "member", null), action, "account", person, null);
  }
}
