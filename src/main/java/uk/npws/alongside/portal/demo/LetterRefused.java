package uk.npws.alongside.portal.demo;

import uk.npws.alongside.foundation.Refusal;

/** Why a letter of the demo mailbox cannot be shown. */
final class LetterRefused extends Refusal {

  private LetterRefused(Kind kind, String name) {
    super(kind, name);
  }

  static LetterRefused missing() {
    return new LetterRefused(Kind.MISSING, "missing");
  }
}
