package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.Role;

/** Letters that ask people who are entered already to open their account. */
@ApplicationScoped
@Transactional
public class AccountInvitations {

  @Inject People people;
  @Inject Tickets tickets;
  @Inject OpenAccounts accounts;
  @Inject AuditTrail auditTrail;

  private final PasswordRules rules = new PasswordRules();

  /**
   * Invites, or invites again: the letter before is good no longer. Administrators and NPWS invite
   * anybody, coordinators people of the own force.
   */
  public void invite(Actor actor, PersonId person) {
    Role as = inviting(actor, person);
    PersonDetails invited = people.details(actor, person);
    if (!invited.active()) {
      throw PersonRefused.notActive(invited.card().name());
    }
    if (accounts.has(person)) {
      throw AccountRefused.openAlready(invited.card().name());
    }
    accounts.invite(invited.card());
    auditTrail.record(actor.as(as), "person invited", "person", person, null);
  }

  /** Enters somebody and invites at once. */
  public PersonId enterAndInvite(Actor actor, NewPerson somebody) {
    PersonId person = people.enter(actor, somebody);
    invite(actor, person);
    return person;
  }

  private Role inviting(Actor actor, PersonId person) {
    if (actor.has(Role.ADMINISTRATOR)) {
      return Role.ADMINISTRATOR;
    }
    if (actor.has(Role.NPWS)) {
      return Role.NPWS;
    }
    PersonCard card = people.card(person);
    if (card.force() == null || !actor.has(Role.COORDINATOR, card.force())) {
      throw PersonRefused.notOfYourForce();
    }
    return Role.COORDINATOR;
  }

  /** Whom this invitation is for; refused when it is spent. */
  public PersonCard read(String secret) {
    return people.card(tickets.find(Ticket.Purpose.INVITATION, secret).person());
  }

  /** Opens the account with this password. */
  public void accept(String secret, String password) {
    PersonCard person = read(secret);
    rules.check(password, List.of(person.name(), person.email(), person.forceName()));
    tickets.use(Ticket.Purpose.INVITATION, secret);
    accounts.open(person.id(), PasswordHash.of(password), "by invitation");
  }
}
