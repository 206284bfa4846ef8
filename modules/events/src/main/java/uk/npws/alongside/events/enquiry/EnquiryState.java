package uk.npws.alongside.events.enquiry;

/** Where an enquiry stands; a new message of its sender makes it new again. */
public enum EnquiryState {
  /** Somebody has to look at it. */
  NEW,
  /** It was answered, and the sender is to write again. */
  WAITING,
  /** Put aside for later. */
  PARKED,
  /** Booked, answered for good, or none of ours. */
  DONE,
  /** The sender may not be who the message says. */
  QUARANTINED
}
