package uk.npws.alongside.people;

import java.util.Objects;
import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {
  public PersonId {
    Objects.requireNonNull(value);
  }

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
