package uk.npws.alongside.learning;

/** Why a completion ended. */
public enum Lapse {
  /** A later edition asked for something new, and it was not done by its day. */
  DUTY_MISSED,
  /** It rested on a credit that was taken back. */
  CREDIT_REVOKED
}
