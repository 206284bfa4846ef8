package uk.npws.alongside.learning.suggestion;

import java.util.Set;

/** Where a suggestion stands, and what may follow. */
public enum SuggestionState {
  /** Fewer than two approve of it yet. */
  WAITING,
  /** Two approve of it: its patch may be taken. */
  APPROVED,
  DECLINED;

  Set<SuggestionState> next() {
    return this == WAITING ? Set.of(APPROVED, DECLINED) : Set.of();
  }
}
