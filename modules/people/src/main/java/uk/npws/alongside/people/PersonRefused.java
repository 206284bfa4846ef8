package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a person. */
public class PersonRefused extends Refusal {

  private PersonRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** There is no such person, or none whom this reader may know of. */
  public static PersonRefused unknown() {
    return new PersonRefused(Kind.MISSING, "unknown");
  }

  public static PersonRefused notActive(String person) {
    return new PersonRefused(Kind.CONFLICT, "not-active", "person", person);
  }

  public static PersonRefused cannotBecome(String person, PersonState state) {
    return new PersonRefused(Kind.CONFLICT, "cannot-become", "person", person, "state", state);
  }

  /** Nobody disables oneself: the last administrator would be locked out. */
  public static PersonRefused oneself() {
    return new PersonRefused(Kind.FORBIDDEN, "oneself");
  }

  /** Nobody is there any more. */
  public static PersonRefused erased() {
    return new PersonRefused(Kind.CONFLICT, "erased");
  }

  /** Somebody must be left who can let others in. */
  public static PersonRefused lastAdministrator() {
    return new PersonRefused(Kind.CONFLICT, "last-administrator");
  }

  /** This reader may not look at or change people. */
  public static PersonRefused notYours() {
    return new PersonRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** A coordinator enters people of the own force only. */
  public static PersonRefused notOfYourForce() {
    return new PersonRefused(Kind.FORBIDDEN, "not-of-your-force");
  }
}
