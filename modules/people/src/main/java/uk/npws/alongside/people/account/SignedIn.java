package uk.npws.alongside.people.account;

import uk.npws.alongside.people.PersonId;

/**
 * Signed in.
 *
 * @param token of the new session, for a cookie; nowhere kept
 * @param device a mark for this device, for a cookie that outlives the session
 */
public record SignedIn(PersonId person, String token, String device) implements SignInStep {

  @Override
  public String toString() {
    return "signed in " + person;
  }
}
