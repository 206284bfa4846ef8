package uk.npws.alongside.awards;

import java.util.Set;

/** Whether a certificate stands. That it runs out is not a state: the day decides. */
public enum CertificateState {
  ISSUED,
  REVOKED,
  REPLACED;

  /** What may follow. */
  public Set<CertificateState> next() {
    return this == ISSUED ? Set.of(REVOKED, REPLACED) : Set.of();
  }
}
