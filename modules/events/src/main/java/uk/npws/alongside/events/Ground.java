package uk.npws.alongside.events;

/** What speaks for a request, or against it. The facts that go into the words stand behind each. */
public enum Ground {
  /** Had a place on an event of the course that was cancelled. */
  AFTER_CANCELLED,
  /** The force has nobody trained yet, and no place here: the force. */
  FORCE_UNTRAINED,
  /** Nobody from the region has a place here: the region. */
  REGION_WITHOUT,
  /** The force's own order: the rank, and of how many. */
  RANKED,
  /** Asked without the force. */
  ASKED_ALONE,
  /** The force has places here already, or those suggested before: the force, how many. */
  FORCE_HAS_PLACES,
  /** Attended this course before. */
  ATTENDED_BEFORE
}
