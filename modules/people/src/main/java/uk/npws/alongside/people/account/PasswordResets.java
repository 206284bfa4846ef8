package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.npws.alongside.people.EmailAddress;

/**
 * A new password for somebody who has forgotten the old one, by a letter to the address. Never
 * touches the second factor. The answer and its time are the same for any address.
 */
@ApplicationScoped
public class PasswordResets {

  @Inject Guard guard;
  @Inject Passwords passwords;

  /** Writes a letter with a link if the address has an account. */
  public void request(String email, Origin from) {
    EmailAddress address = new EmailAddress(email);
    guard.beforeLetter(from);
    Beat.keep(
        () -> {
          if (guard.mayWriteTo(address.value())) {
            passwords.writeResetLetter(address);
          }
        });
  }

  /** Refused when the link is spent: asked before somebody thinks of a password in vain. */
  public void check(String secret) {
    passwords.checkReset(secret);
  }

  /** Chooses the new password and ends all sessions. */
  public void choose(String secret, String newPassword) {
    passwords.reset(secret, newPassword);
  }
}
