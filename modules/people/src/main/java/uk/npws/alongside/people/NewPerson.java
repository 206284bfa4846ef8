package uk.npws.alongside.people;

import java.util.Objects;

/**
 * Somebody to be entered.
 *
 * @param force null for somebody of no force, such as a trainer from outside
 */
public record NewPerson(
    PrintedName name, PrintedName printedName, EmailAddress email, ForceId force, PersonKind kind) {

  public NewPerson {
    Objects.requireNonNull(name);
    Objects.requireNonNull(printedName);
    Objects.requireNonNull(email);
    Objects.requireNonNull(kind);
  }

  /** As typed; each refusal names its field. The name is printed as it is said. */
  public static NewPerson of(String name, String email, ForceId force, PersonKind kind) {
    PrintedName said = PrintedName.of(name, "name");
    return new NewPerson(said, said, new EmailAddress(email), force, kind);
  }
}
