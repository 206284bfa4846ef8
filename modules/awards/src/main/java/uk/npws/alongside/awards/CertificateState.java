package uk.npws.alongside.awards;

import java.util.Set;

/** Whether a certificate stands. That it runs out is not a state: the day decides. */
public enum CertificateState {
  ISSUED,
  REVOKED,
  REPLACED,
  /** What it rests on was not kept up; it is out of date from then on. */
  LAPSED;

  /** What may follow. */
  public Set<CertificateState> next() {
    return this == ISSUED ? Set.of(REVOKED, REPLACED, LAPSED) : Set.of();
  }
}
