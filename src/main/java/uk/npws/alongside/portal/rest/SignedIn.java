package uk.npws.alongside.portal.rest;

import jakarta.ws.rs.NotAuthorizedException;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What needs somebody signed in answers 401 otherwise. */
final class SignedIn {

  private SignedIn() {}

  static PersonId person(CurrentActor me) {
    if (!me.isSignedIn()) {
      throw new NotAuthorizedException("Cookie");
    }
    return me.actor().person();
  }
}
