package uk.npws.alongside.learning.local;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a force's own words on a learning page. */
public class LocalWordsRefused extends Refusal {

  private static final String FIELD = "words";

  private LocalWordsRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** A force's words are for its own coordinators to write. */
  public static LocalWordsRefused notYours() {
    return new LocalWordsRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** No page of the package keeps such a place. */
  public static LocalWordsRefused unknown() {
    return new LocalWordsRefused(Kind.MISSING, "unknown");
  }

  static LocalWordsRefused tooLong(int most) {
    return new LocalWordsRefused(Kind.INVALID, "too-long", "field", FIELD, "most", most);
  }

  /** Somebody else wrote there since the writer opened it. */
  static LocalWordsRefused changedMeanwhile() {
    return new LocalWordsRefused(Kind.CONFLICT, "changed-meanwhile", "field", FIELD);
  }
}
