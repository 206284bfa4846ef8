package uk.npws.alongside.events.enquiry;

/** What sort of message this is. Only a person's is ever acknowledged. */
public enum MailKind {
  /** Kept, and not looked at yet. */
  STORED,
  /** A person wrote it. */
  PERSON,
  /** A machine answered: away, read, received. */
  AUTOMATIC,
  /** To many at once. */
  BULK,
  /** A mail server tells what became of a letter of ours (RFC 3464). */
  BOUNCE,
  /** Our own, come back in a circle. */
  OWN,
  /** Too large, too deep or not to be read: only its head is kept. */
  REFUSED
}
