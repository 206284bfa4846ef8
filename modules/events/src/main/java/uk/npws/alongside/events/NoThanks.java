package uk.npws.alongside.events;

/** Why a nominee says no: a choice, never free text, so that nobody writes about health here. */
public enum NoThanks {
  /** These days are impossible. */
  DATES,
  /** There is no room for the work that follows. */
  NO_CAPACITY,
  /** Gladly, but not now. */
  LATER,
  /** Somebody else should do it. */
  NOT_FOR_ME,
  OTHER
}
