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
  /** Selected: nobody of the force is trained yet. */
  FORCE_UNTRAINED,
  /** Selected: nobody of the region had a place. */
  REGION_WITHOUT,
  /** Selected: the force put this person first. */
  RANKED_FIRST,
  /** Selected: had a place on an event that was cancelled. */
  AFTER_CANCELLED,
  NOT_SELECTED,
  /** Not selected: forces with nobody trained came first. */
  UNTRAINED_FORCES_FIRST,
  /** Not selected: the force has places in this event. */
  FORCE_HAS_PLACES,
  /** Not selected: the force put others first. */
  OTHERS_RANKED_FIRST,
  /** Not selected: a later date or another course fits better. */
  BETTER_LATER;

  /** Those a person may choose when giving a place up. */
  public static java.util.List<Reason> forCancelling() {
    return java.util.List.of(
        PLANS_CHANGED, OPERATIONAL_DUTY, FORCE_DECISION, BOOKED_IN_ERROR, OTHER);
  }

  /** Why a request is granted. */
  public static java.util.List<Reason> forGranting() {
    return java.util.List.of(
        APPROVED, FORCE_UNTRAINED, REGION_WITHOUT, RANKED_FIRST, AFTER_CANCELLED);
  }

  /** Why a request is not granted. */
  public static java.util.List<Reason> forDeclining() {
    return java.util.List.of(
        NOT_SELECTED, UNTRAINED_FORCES_FIRST, FORCE_HAS_PLACES, OTHERS_RANKED_FIRST, BETTER_LATER);
  }
}
