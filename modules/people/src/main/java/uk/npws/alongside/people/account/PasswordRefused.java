package uk.npws.alongside.people.account;

import uk.npws.alongside.foundation.Refusal;

/** A new password that is not good enough, or one that was to be confirmed and is wrong. */
public class PasswordRefused extends Refusal {

  private PasswordRefused(String name, Object... facts) {
    super(Kind.INVALID, name, facts);
  }

  public static PasswordRefused tooShort() {
    return new PasswordRefused(
        "too-short", "least", PasswordRules.SHORTEST, "field", "newPassword");
  }

  public static PasswordRefused tooLong() {
    return new PasswordRefused("too-long", "most", PasswordRules.LONGEST, "field", "newPassword");
  }

  /** Among the first that a guesser tries. */
  public static PasswordRefused common() {
    return new PasswordRefused("common", "field", "newPassword");
  }

  /** Made of the words of policing, the portal, the force or the person. */
  public static PasswordRefused familiar() {
    return new PasswordRefused("familiar", "field", "newPassword");
  }

  /** The present password was asked for and is not this. */
  public static PasswordRefused wrong() {
    return new PasswordRefused("wrong", "field", "password");
  }
}
