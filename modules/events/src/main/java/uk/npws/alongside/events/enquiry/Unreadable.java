package uk.npws.alongside.events.enquiry;

/** A message that is not taken apart: too large, too many parts, too deep, or not MIME at all. */
final class Unreadable extends Exception {

  /** Why; the words are {@code mail-refused.{why}}. */
  enum Why {
    TOO_LARGE,
    TOO_DEEP,
    TOO_MANY_PARTS,
    HEAD_TOO_LARGE,
    BROKEN
  }

  private final Why why;

  Unreadable(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
