package uk.npws.alongside.people;

import java.util.Set;

/** Where a person stands with the portal. */
public enum PersonState {
  /** May sign in, if there is an account. */
  ACTIVE,
  /** May not sign in; everything else is kept. */
  DISABLED,
  /** Name and address are gone for good; what had to be kept points to nobody. */
  ERASED;

  /** What may follow. */
  public Set<PersonState> next() {
    return switch (this) {
      case ACTIVE -> Set.of(DISABLED, ERASED);
      case DISABLED -> Set.of(ACTIVE, ERASED);
      case ERASED -> Set.of();
    };
  }
}
