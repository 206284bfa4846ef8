package uk.npws.alongside.events;

/** Where the offer of a place on a further course stands. */
public enum OfferState {
  /** No date can be booked yet; the letter goes when one can. */
  WAITING,
  /** Told by letter, and not taken. */
  OPEN,
  /** There is a booking for an event of the course. */
  TAKEN,
  /** The attendance that earned it was corrected away. */
  WITHDRAWN
}
