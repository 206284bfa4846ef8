package uk.npws.alongside.foundation;

/** There is no such letter. */
public class LetterMissing extends Refusal {

  private LetterMissing(String name) {
    super(Kind.MISSING, name);
  }

  static LetterMissing unknown() {
    return new LetterMissing("unknown");
  }
}
