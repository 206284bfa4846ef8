package uk.npws.alongside.foundation;

import java.util.Collection;

/** Why a text of a letter could not be shown or saved. */
public class LetterTextRefused extends Refusal {

  private LetterTextRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** No letter of this kind is ever written, or it has no such version. */
  public static LetterTextRefused missing() {
    return new LetterTextRefused(Kind.MISSING, "missing");
  }

  public static LetterTextRefused required(String field) {
    return new LetterTextRefused(Kind.INVALID, "required", "field", field);
  }

  public static LetterTextRefused tooLong(String field, int most) {
    return new LetterTextRefused(Kind.INVALID, "too-long", "field", field, "most", most);
  }

  /** A subject is one line. */
  public static LetterTextRefused twoLines(String field) {
    return new LetterTextRefused(Kind.INVALID, "two-lines", "field", field);
  }

  /** Nobody gives this fact to letters of this kind. */
  public static LetterTextRefused unknownFact(String field, String fact, int line) {
    return new LetterTextRefused(
        Kind.INVALID, "unknown-fact", "field", field, "fact", fact, "line", line);
  }

  /** A brace that neither begins nor ends the name of a fact. */
  public static LetterTextRefused looseBrace(String field, int line) {
    return new LetterTextRefused(Kind.INVALID, "loose-brace", "field", field, "line", line);
  }

  /** The letter cannot do its work without these. */
  public static LetterTextRefused factsMissing(String field, Collection<String> facts) {
    return new LetterTextRefused(
        Kind.INVALID,
        "facts-missing",
        "field",
        field,
        "facts",
        "{" + String.join("}, {", facts) + "}");
  }

  /** It says what it said before. */
  public static LetterTextRefused unchanged(String field) {
    return new LetterTextRefused(Kind.CONFLICT, "unchanged", "field", field);
  }

  /** Somebody else saved a version since the page was opened. */
  public static LetterTextRefused changedMeanwhile() {
    return new LetterTextRefused(Kind.CONFLICT, "changed-meanwhile");
  }
}
