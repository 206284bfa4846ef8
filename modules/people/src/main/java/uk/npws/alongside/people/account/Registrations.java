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
 * An account by one's own registration. The force is known by the address; the address is verified
 * by a letter. Whoever types an address that has an account gets the same answer, and its owner a
 * letter that says so.
 */
@ApplicationScoped
public class Registrations {

  @Inject Forces forces;
  @Inject Guard guard;
  @Inject OpenAccounts accounts;

  private final PasswordRules rules = new PasswordRules();

  /** What a visitor types. */
  public record Request(String name, String email, PersonKind kind, String password) {}

  /** Takes it down and writes to the address; the answer is the same whoever has it. */
  public void register(Request request, Origin from) {
    EmailAddress email = new EmailAddress(request.email());
    Force force = forces.owning(email).orElseThrow(() -> EmailRefused.ofNoForce(email.domain()));
    NewPerson somebody = NewPerson.of(request.name(), email.value(), force.id(), request.kind());
    rules.check(request.password(), List.of(request.name(), email.value(), force.name()));
    guard.beforeLetter(from);
    Beat.keep(
        () -> {
          PasswordHash password = PasswordHash.of(request.password());
          if (guard.mayWriteTo(email.value())) {
            accounts.expect(somebody, password);
          }
        });
  }

  /** Opens the account that was asked for, since the letter arrived. */
  public void verify(String ticket) {
    accounts.verify(ticket);
  }
}
