package uk.npws.alongside.people;

/** What sort of force. */
public enum ForceType {
  /** Polices an area. */
  TERRITORIAL,
  /** Polices a matter: railways, nuclear sites, defence. */
  SPECIAL,
  /** A national agency. */
  AGENCY
}
