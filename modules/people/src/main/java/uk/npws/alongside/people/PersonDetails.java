package uk.npws.alongside.people;

import java.time.Instant;
import java.util.Set;

/**
 * What those who look after people may know of one.
 *
 * @param kind null when the person is erased
 */
public record PersonDetails(
    PersonCard card, PersonKind kind, PersonState state, Set<Grant> grants, Instant knownSince) {

  public PersonDetails {
    grants = Set.copyOf(grants);
  }

  public boolean active() {
    return state == PersonState.ACTIVE;
  }

  public boolean erased() {
    return state == PersonState.ERASED;
  }

  public boolean disabled() {
    return state == PersonState.DISABLED;
  }
}
