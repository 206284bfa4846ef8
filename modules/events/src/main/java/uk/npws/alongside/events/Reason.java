package uk.npws.alongside.events;

/** Why a booking changed: a choice, never free text, so that nobody writes about health here. */
public enum Reason {
  PLANS_CHANGED,
  OPERATIONAL_DUTY,
  FORCE_DECISION,
  BOOKED_IN_ERROR,
  OTHER,
  /** A place came free and this was first in the queue. */
  PLACE_CAME_FREE,
  /** The offered place was taken. */
  OFFER_TAKEN,
  /** The offered place was not answered in time. */
  NOT_ANSWERED,
  /** Another person comes instead. */
  ANOTHER_PERSON,
  /** The person comes on another date instead. */
  ANOTHER_DATE,
  /** The force named the person for one of its places. */
  NAMED,
  EVENT_CANCELLED,
  /** The team moved people from one date to another. */
  EVENT_MOVED,
  /** Whoever was to come is erased. */
  PERSON_ERASED,
  /** Was there without a place, and got one. */
  WALKED_IN,
  REGISTER_CLOSED,
  REGISTER_CORRECTED,
  APPROVED,
  NOT_SELECTED;

  /** Those a person may choose when giving a place up. */
  public static java.util.List<Reason> forCancelling() {
    return java.util.List.of(
        PLANS_CHANGED, OPERATIONAL_DUTY, FORCE_DECISION, BOOKED_IN_ERROR, OTHER);
  }
}
