package uk.npws.alongside.foundation;

/** There is no such letter, or no text in it any more. */
public class LetterMissing extends Refusal {

  private LetterMissing(String name) {
    super(Kind.MISSING, name);
  }

  static LetterMissing unknown() {
    return new LetterMissing("unknown");
  }

  /** The text was kept for its time and removed. */
  static LetterMissing emptied() {
    return new LetterMissing("emptied");
  }
}
