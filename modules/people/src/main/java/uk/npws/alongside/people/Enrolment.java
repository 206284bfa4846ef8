package uk.npws.alongside.people;

import java.util.Objects;
import java.util.Set;

/**
 * Somebody as a list brings them: who they are and what they may do.
 *
 * @param id known beforehand, or made by {@link uk.npws.alongside.foundation.Ids#next()}
 * @param grants roles beside that of a member
 */
public record Enrolment(PersonId id, NewPerson somebody, Set<Grant> grants) {

  public Enrolment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(somebody);
    grants = Set.copyOf(grants);
  }
}
