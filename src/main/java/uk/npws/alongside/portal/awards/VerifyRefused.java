package uk.npws.alongside.portal.awards;

import uk.npws.alongside.foundation.Refusal;

/** No to checking a certificate. */
public class VerifyRefused extends Refusal {

  private VerifyRefused(Kind kind, String name) {
    super(kind, name);
  }

  /** No such certificate, whatever the cause. */
  public static VerifyRefused notFound() {
    return new VerifyRefused(Kind.MISSING, "not-found");
  }

  public static VerifyRefused tooOften() {
    return new VerifyRefused(Kind.TOO_OFTEN, "too-often");
  }
}
