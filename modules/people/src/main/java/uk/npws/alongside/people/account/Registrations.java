package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.EmailRefused;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.PersonKind;

/**
 * An account by one's own registration. First the address, which tells the force and is written to;
 * name and password only from whoever follows the letter. So nobody can choose the password of an
 * account that somebody else confirms. Whoever types an address that is known gets the same answer,
 * and its owner a letter that helps.
 */
@ApplicationScoped
public class Registrations {

  @Inject Forces forces;
  @Inject Guard guard;
  @Inject OpenAccounts accounts;

  private final PasswordRules rules = new PasswordRules();

  /** What the owner of the address says of themselves. */
  public record Details(String name, PersonKind kind, String password) {}

  /** Writes to the address; the answer is the same whoever has it. */
  public void register(String typed, Origin from) {
    EmailAddress email = new EmailAddress(typed);
    forceOf(email);
    guard.beforeLetter(from);
    Beat.keep(
        () -> {
          if (guard.mayWriteTo(email.value())) {
            accounts.expect(email);
          }
        });
  }

  /** The address that this letter went to; refused when its link is spent. */
  public EmailAddress address(String ticket) {
    return accounts.expected(ticket);
  }

  /** Opens the account, since the letter arrived and its reader chose the password. */
  public void open(String ticket, Details details) {
    EmailAddress email = address(ticket);
    Force force = forceOf(email);
    NewPerson somebody = NewPerson.of(details.name(), email.value(), force.id(), details.kind());
    rules.check(details.password(), List.of(details.name(), email.value(), force.name()));
    accounts.open(ticket, somebody, PasswordHash.of(details.password()));
  }

  private Force forceOf(EmailAddress email) {
    return forces.owning(email).orElseThrow(() -> EmailRefused.ofNoForce(email.domain()));
  }
}
