package uk.npws.alongside.learning;

import java.util.Set;

/** What became of a credit for what somebody did elsewhere. */
public enum CreditState {
  ASKED,
  GRANTED,
  DECLINED,
  REVOKED;

  /** What may follow. */
  public Set<CreditState> next() {
    return switch (this) {
      case ASKED -> Set.of(GRANTED, DECLINED);
      case GRANTED -> Set.of(REVOKED);
      case DECLINED, REVOKED -> Set.of();
    };
  }
}
