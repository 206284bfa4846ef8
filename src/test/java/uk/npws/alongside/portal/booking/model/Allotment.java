package uk.npws.alongside.portal.booking.model;

/** The places that the one force of this world has in an event, as the model has them. */
final class Allotment {

  /** What the force has done about them. */
  enum State {
    NOT_INVITED,
    RESERVED,
    HELD,
    RELEASED
  }

  State state = State.NOT_INVITED;

  /** All that the force has, named or not. */
  int places;

  int named;

  /** Its date has passed, and the clock has not seen it. */
  boolean due;

  boolean open() {
    return state == State.RESERVED || state == State.HELD;
  }

  /** Kept, and nobody named. */
  int held() {
    return open() ? places - named : 0;
  }

  boolean nameable() {
    return state == State.HELD && places > named;
  }

  /** Somebody who was named goes: the place is the force's again, or everybody's. */
  void giveBack() {
    named--;
    if (!open()) {
      places--;
    }
  }

  /** A colleague comes on a place that had a name. */
  void rename() {
    if (!open()) {
      places++;
    }
    named++;
  }

  void release() {
    if (open()) {
      places = named;
      state = State.RELEASED;
    }
    due = false;
  }
}
