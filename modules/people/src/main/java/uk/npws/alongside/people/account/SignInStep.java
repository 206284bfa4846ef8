package uk.npws.alongside.people.account;

/** What comes of a right password. */
public sealed interface SignInStep permits SignedIn, SignInStep.CodeWanted {

  /**
   * The second factor is wanted next.
   *
   * @param ticket goes with the code
   */
  record CodeWanted(String ticket) implements SignInStep {}
}
