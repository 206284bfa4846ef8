package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** A list of people, or one line of it, that cannot be imported. */
public class ImportRefused extends Refusal {

  private ImportRefused(String name, Object... facts) {
    super(Kind.INVALID, name, facts);
  }

  /** No file, or nothing under the headings. */
  public static ImportRefused empty() {
    return new ImportRefused("empty", "field", "file");
  }

  public static ImportRefused tooLarge() {
    return new ImportRefused("too-large", "most", PeopleList.MOST_LINES, "field", "file");
  }

  /** Not a file of comma-separated values. */
  public static ImportRefused unreadable() {
    return new ImportRefused("unreadable", "field", "file");
  }

  public static ImportRefused columnMissing(String column) {
    return new ImportRefused("column-missing", "column", column, "field", "file");
  }

  public static ImportRefused unknownKind(String kind) {
    return new ImportRefused("unknown-kind", "kind", kind);
  }

  public static ImportRefused unknownRole(String role) {
    return new ImportRefused("unknown-role", "role", role);
  }

  /** A role of a force for somebody who belongs to none. */
  public static ImportRefused roleWithoutForce(String role) {
    return new ImportRefused("role-without-force", "role", role);
  }

  /** The same address stands on an earlier line. */
  public static ImportRefused twice(String email, long line) {
    return new ImportRefused("twice", "email", email, "line", line);
  }
}
