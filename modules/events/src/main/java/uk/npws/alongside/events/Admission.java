package uk.npws.alongside.events;

/** Who may want a place in an event. */
public enum Admission {
  /** Everybody for whom the course is. */
  OPEN,
  /** Forces that were invited, and their people. */
  BY_INVITATION
}
