package uk.npws.alongside.events;

/** Through which door a booking came, or a step of it. */
public enum Channel {
  /** The person's own doing, on the website. */
  WEB,
  /** Done for the person by the force or by NPWS. */
  ON_BEHALF,
  /** Confirmed by staff out of an e-mail. */
  EMAIL,
  /** At the door, by the trainer. */
  WALK_IN,
  /** The person's own doing, by the link in a letter and without signing in. */
  LETTER,
  /** The portal itself: promotion, a timer, a closed register. */
  PORTAL
}
