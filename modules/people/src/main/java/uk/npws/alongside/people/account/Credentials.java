package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonState;

/**
 * The steps of signing in that need the database, each a transaction of its own, so that no
 * connection is held while a password is hashed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Credentials {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Sessions sessions;
  @Inject Tickets tickets;
  @Inject RecoveryCodes recoveryCodes;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** The account of an active person at this address. */
  Optional<Account> find(EmailAddress email) {
    List<Account> found =
        entities
            .createQuery(
                "select a from Account a, Person p where p.id = a.person"
                    + " and p.email = :email and p.state = :active",
                Account.class)
            .setParameter("email", email.value())
            .setParameter("active", PersonState.ACTIVE)
            .getResultList();
    return found.stream().findFirst();
  }

  Optional<Account> find(PersonId person) {
    return Optional.ofNullable(entities.find(Account.class, person.value()));
  }

  void strengthen(PersonId person, PasswordHash samePassword) {
    get(person).strengthen(samePassword);
  }

  String expectCode(PersonId person, String email) {
    return tickets.issue(Ticket.Purpose.SECOND_FACTOR, person, email).secret();
  }

  /** Whom this ticket waits for, after one more try was noted on it. */
  Ticket tryCode(String ticket) {
    return tickets
        .lookUp(Ticket.Purpose.SECOND_FACTOR, ticket)
        .filter(Ticket::tried)
        .orElseThrow(SignInRefused::startAgain);
  }

  /** Signs in, without a second factor since the account has none. */
  String enter(PersonId person, Origin from) {
    return opened(get(person), from, false, "signed in");
  }

  /** Signs in by a code of the app, if it is good. */
  Optional<String> enterByCode(PersonId person, String ticket, String code, Origin from) {
    return enterBy(
        person, ticket, from, account -> account.accept(code, secrets, clock.instant()), "code");
  }

  /** Signs in by a recovery code, if it is good. */
  Optional<String> enterByRecoveryCode(PersonId person, String ticket, String code, Origin from) {
    return enterBy(
        person, ticket, from, account -> recoveryCodes.use(person, code), "recovery code");
  }

  private Optional<String> enterBy(
      PersonId person, String ticket, Origin from, Predicate<Account> good, String by) {
    Account account = get(person);
    if (!good.test(account)) {
      audit(account, from, "wrong " + by);
      return Optional.empty();
    }
    tickets.use(Ticket.Purpose.SECOND_FACTOR, ticket);
    return Optional.of(opened(account, from, true, "signed in with " + by));
  }

  private String opened(Account account, Origin from, boolean secondFactor, String action) {
    account.signedIn(clock.instant());
    audit(account, from, action);
    return sessions.open(account.person(), from, secondFactor);
  }

  private void audit(Account account, Origin from, String action) {
    auditTrail.record(
        new AuditEntry.Who(account.person().value(), "member", from.address()),
        action,
        "account",
        account.person(),
        null);
  }

  /** The account, locked, so that one code cannot be taken twice at the same time. */
  private Account get(PersonId person) {
    return entities.find(Account.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}
