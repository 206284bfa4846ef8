package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** A name that cannot be printed on a certificate. */
public class NameRefused extends Refusal {

  private NameRefused(String name, Object... facts) {
    super(Kind.INVALID, name, facts);
  }

  public static NameRefused missing(String field) {
    return new NameRefused("missing", "field", field);
  }

  public static NameRefused tooLong(String field) {
    return new NameRefused("too-long", "most", PrintedName.LONGEST, "field", field);
  }

  /** The certificate's typeface has no such character. */
  public static NameRefused unprintable(String field, int character) {
    return new NameRefused(
        "unprintable",
        "character",
        Character.isISOControl(character) ? "" : Character.toString(character),
        "code",
        String.format("U+%04X", character),
        "field",
        field);
  }
}
