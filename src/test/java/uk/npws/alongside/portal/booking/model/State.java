package uk.npws.alongside.portal.booking.model;

/** Where a booking stands, in the words of the design. */
enum State {
  REQUESTED,
  WAITLISTED,
  OFFERED,
  CONFIRMED,
  WITHDRAWN,
  DECLINED,
  EXPIRED,
  CANCELLED,
  SUPERSEDED;

  boolean takesPlace() {
    return this == OFFERED || this == CONFIRMED;
  }

  boolean live() {
    return takesPlace() || this == REQUESTED || this == WAITLISTED;
  }
}
