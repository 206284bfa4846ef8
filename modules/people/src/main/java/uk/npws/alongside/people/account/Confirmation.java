package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.npws.alongside.people.PersonId;

/** Asks for the password once more before an account is changed. */
@ApplicationScoped
class Confirmation {

  @Inject Guard guard;
  @Inject Credentials credentials;

  /** Refused unless this is the person's password. */
  void require(PersonId person, String password) {
    guard.beforeConfirmation(person.toString());
    Account account = credentials.find(person).orElseThrow(PasswordRefused::wrong);
    if (password == null || !account.password().matches(password)) {
      throw PasswordRefused.wrong();
    }
    guard.afterConfirmation(person.toString());
  }
}
