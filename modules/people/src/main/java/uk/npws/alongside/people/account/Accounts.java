package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.EmailRefused;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** One's own account: password and address. The second factor has a door of its own. */
@ApplicationScoped
@Transactional
public class Accounts {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Forces forces;
  @Inject Confirmation confirmation;
  @Inject Passwords passwords;
  @Inject Tickets tickets;
  @Inject RecoveryCodes recoveryCodes;
  @Inject Sessions sessions;
  @Inject AccountLetters letters;

  /** How the account of a person stands, for whoever may see the person. */
  public AccountCard card(Actor actor, PersonId person) {
    people.details(actor, person);
    Account account = entities.find(Account.class, person.value());
    if (account == null) {
      boolean invited = tickets.waiting(Ticket.Purpose.INVITATION, person).isPresent();
      return new AccountCard(
          invited ? AccountCard.Standing.INVITED : AccountCard.Standing.NONE, null, null, 0, null);
    }
    return new AccountCard(
        AccountCard.Standing.OPEN,
        account.passwordSince(),
        account.secondFactorSince(),
        recoveryCodes.left(person),
        account.lastSignIn());
  }

  /** Changes one's password; all other sessions end. */
  public void changePassword(Visit reader, String password, String newPassword) {
    PersonId person = reader.actor().person();
    confirmation.require(person, password);
    passwords.replace(person, newPassword, "password changed");
    sessions.endOthers(reader);
  }

  /**
   * Asks for another address: a letter with a link goes there. It must be of the same force, since
   * it is what shows where somebody serves; people of no force may choose any. Whether somebody
   * else has it is not said.
   */
  public void requestEmail(Visit reader, String password, String email) {
    EmailAddress address = new EmailAddress(email);
    PersonId person = reader.actor().person();
    confirmation.require(person, password);
    PersonCard card = people.card(person);
    if (card.force() != null) {
      Force force = forces.get(card.force());
      if (!force.owns(address)) {
        throw EmailRefused.notOfForce(force.name(), address.domain());
      }
    }
    if (people.byEmail(address).isEmpty()) {
      var issued = tickets.issue(Ticket.Purpose.EMAIL_CHANGE, person, address.value());
      letters.post(
          "account-email-confirm",
          person.value(),
          card.name(),
          address.value(),
          "/account/e-mail/" + issued.secret(),
          Map.of());
    }
    letters.post("account-email-asked", card, "/account", Map.of("email", address.value()));
  }

  /**
   * The address that this link would change the reader's to; refused when it is spent, or somebody
   * else's.
   */
  public EmailAddress emailAskedFor(Visit reader, String secret) {
    return new EmailAddress(own(reader, secret).email());
  }

  private Ticket own(Visit reader, String secret) {
    Ticket ticket = tickets.find(Ticket.Purpose.EMAIL_CHANGE, secret);
    if (!reader.actor().is(ticket.person())) {
      throw TicketRefused.spent();
    }
    return ticket;
  }

  /**
   * The letter arrived, and its reader is signed in to the account that asked: nobody else can tie
   * an address to it. The address is changed, and the old one told. All sessions end.
   */
  public void confirmEmail(Visit reader, String secret, Origin from) {
    own(reader, secret);
    Ticket ticket = tickets.use(Ticket.Purpose.EMAIL_CHANGE, secret);
    PersonCard before = people.card(ticket.person());
    letters.post("account-email-changed", before, "/account", Map.of("email", ticket.email()));
    people.changeEmail(
        new Actor(ticket.person(), before.force(), Set.of(), from.address()),
        ticket.person(),
        new EmailAddress(ticket.email()));
    tickets.withdraw(Ticket.Purpose.RESET, ticket.person());
  }
}
