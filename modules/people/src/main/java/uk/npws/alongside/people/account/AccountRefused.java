package uk.npws.alongside.people.account;

import uk.npws.alongside.foundation.Refusal;

/** No to something about an account. */
public class AccountRefused extends Refusal {

  private AccountRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** There is an account already; an invitation has nothing to open. */
  public static AccountRefused openAlready(String person) {
    return new AccountRefused(Kind.CONFLICT, "open-already", "person", person);
  }

  /** The person has none yet. */
  public static AccountRefused none(String person) {
    return new AccountRefused(Kind.CONFLICT, "none", "person", person);
  }

  /** A role held asks for the second factor, so it cannot be taken off. */
  public static AccountRefused secondFactorNeeded() {
    return new AccountRefused(Kind.CONFLICT, "second-factor-needed");
  }
}
