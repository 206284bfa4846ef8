package uk.npws.alongside.portal.awards;

import uk.npws.alongside.foundation.Refusal;

/** No to checking a certificate. */
public class VerifyRefused extends Refusal {

  private VerifyRefused(Kind kind, String name) {
    super(kind, name);
  }

  public static VerifyRefused tooOften() {
    return new VerifyRefused(Kind.TOO_OFTEN, "too-often");
  }
}
