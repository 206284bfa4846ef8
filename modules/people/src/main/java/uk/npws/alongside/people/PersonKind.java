package uk.npws.alongside.people;

/** How somebody serves. */
public enum PersonKind {
  OFFICER,
  STAFF,
  VOLUNTEER
}
