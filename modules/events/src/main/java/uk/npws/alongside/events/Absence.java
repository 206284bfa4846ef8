package uk.npws.alongside.events;

/** Why somebody with a place did not come: a choice, never free text. */
public enum Absence {
  OPERATIONAL_DUTY,
  ILLNESS,
  OTHER,
  UNKNOWN
}
