package uk.npws.alongside.awards;

/** What a certificate is worth on a given day. */
public enum Standing {
  VALID,
  EXPIRED,
  REVOKED,
  REPLACED
}
