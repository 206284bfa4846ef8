package uk.npws.alongside.learning;

import uk.npws.alongside.foundation.Refusal;

/** No to something about credit for what was done elsewhere. */
public class CreditRefused extends Refusal {

  private CreditRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** Credit is the national team's to give and to take back. */
  public static CreditRefused notYours() {
    return new CreditRefused(Kind.FORBIDDEN, "not-yours");
  }

  public static CreditRefused unknown() {
    return new CreditRefused(Kind.MISSING, "unknown");
  }

  public static CreditRefused withoutEvidence() {
    return new CreditRefused(Kind.INVALID, "without-evidence", "field", "evidence");
  }

  public static CreditRefused evidenceTooLong(int most) {
    return new CreditRefused(Kind.INVALID, "evidence-too-long", "field", "evidence", "most", most);
  }

  public static CreditRefused withoutReason() {
    return new CreditRefused(Kind.INVALID, "without-reason", "field", "reason");
  }

  public static CreditRefused reasonTooLong(int most) {
    return new CreditRefused(Kind.INVALID, "reason-too-long", "field", "reason", "most", most);
  }

  /** One request at a time for a package. */
  public static CreditRefused askedAlready() {
    return new CreditRefused(Kind.CONFLICT, "asked-already");
  }

  /** Everything it would stand in for is done. */
  public static CreditRefused nothingOpen() {
    return new CreditRefused(Kind.CONFLICT, "nothing-open", "field", "what");
  }

  /** Somebody else was quicker. */
  public static CreditRefused decidedAlready() {
    return new CreditRefused(Kind.CONFLICT, "decided-already");
  }

  public static CreditRefused nobodyOfThisAddress() {
    return new CreditRefused(Kind.INVALID, "nobody-of-this-address", "field", "email");
  }

  /** Nobody decides about their own learning. */
  public static CreditRefused ownLearning() {
    return new CreditRefused(Kind.FORBIDDEN, "own-learning");
  }
}
