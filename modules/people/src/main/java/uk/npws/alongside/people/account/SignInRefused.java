package uk.npws.alongside.people.account;

import uk.npws.alongside.foundation.Refusal;

/** Not signed in. Says nothing that tells a known address from an unknown one. */
public class SignInRefused extends Refusal {

  private SignInRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** No such address, a wrong password, a disabled person or no account: all the same answer. */
  public static SignInRefused notRecognised() {
    return new SignInRefused(Kind.INVALID, "not-recognised", "field", "password");
  }

  /** The password was not typed. */
  public static SignInRefused passwordMissing() {
    return new SignInRefused(Kind.INVALID, "password-missing", "field", "password");
  }

  public static SignInRefused tooOften() {
    return new SignInRefused(Kind.TOO_OFTEN, "too-often");
  }

  /** A code that is wrong, too old or used. */
  public static SignInRefused codeWrong() {
    return new SignInRefused(Kind.INVALID, "code-wrong", "field", "code");
  }

  /** Too long between password and code, or too many wrong codes: back to the password. */
  public static SignInRefused startAgain() {
    return new SignInRefused(Kind.CONFLICT, "start-again");
  }
}
