package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.PersonId;

/**
 * Signing in: a password, then a code where the account has a second factor. An unknown address
 * costs the same work as a known one and gets the same answer. Not one transaction: counting must
 * outlive refusal, and hashing must not hold a connection.
 */
@ApplicationScoped
public class SignIn {

  @Inject Guard guard;
  @Inject Credentials credentials;

  /** The first step. */
  public SignInStep password(String email, String password, Origin from) {
    EmailAddress address = new EmailAddress(email);
    if (password == null || password.isEmpty()) {
      throw SignInRefused.passwordMissing();
    }
    guard.beforePassword(address.value(), from);
    Optional<Account> account = credentials.find(address);
    PasswordHash stored = account.map(Account::password).orElse(PasswordHash.NOBODYS);
    boolean right = stored.matches(shortened(password));
    if (!right || account.isEmpty()) {
      throw SignInRefused.notRecognised();
    }
    guard.afterPassword(address.value(), from);
    PersonId person = account.get().person();
    if (stored.outdated()) {
      credentials.strengthen(person, PasswordHash.of(password));
    }
    if (account.get().hasSecondFactor()) {
      return new SignInStep.CodeWanted(credentials.expectCode(person, address.value()));
    }
    return new SignedIn(person, credentials.enter(person, from), guard.mark(address.value()));
  }

  /** The second step, with six figures from the app. */
  public SignedIn code(String ticket, String code, Origin from) {
    Ticket expected = beforeCode(ticket);
    return afterCode(
        expected, credentials.enterByCode(expected.person(), ticket, trimmed(code), from));
  }

  /** The second step, with one of the recovery codes. */
  public SignedIn recoveryCode(String ticket, String code, Origin from) {
    Ticket expected = beforeCode(ticket);
    return afterCode(
        expected, credentials.enterByRecoveryCode(expected.person(), ticket, trimmed(code), from));
  }

  private Ticket beforeCode(String ticket) {
    Ticket expected = credentials.tryCode(ticket);
    guard.beforeCode(expected.person().toString());
    return expected;
  }

  private SignedIn afterCode(Ticket expected, Optional<String> token) {
    String session = token.orElseThrow(SignInRefused::codeWrong);
    guard.afterCode(expected.person().toString());
    return new SignedIn(expected.person(), session, guard.mark(expected.email()));
  }

  private static String trimmed(String code) {
    return code == null ? "" : code.strip();
  }

  /** No password is longer; hashing a megabyte is nobody's right. */
  private static String shortened(String password) {
    int most = PasswordRules.LONGEST * 2 + 1;
    return password.length() <= most ? password : password.substring(0, most);
  }
}
