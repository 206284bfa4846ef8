package uk.npws.alongside.events;

/** Where the places stand that a force has at an event. */
public enum AllocationState {
  /** Kept while the force thinks about an invitation; nobody can be named yet. */
  RESERVED,
  /** The force's own: it names people until the release date. */
  HELD,
  /** What was not named has gone back to everybody. */
  RELEASED;

  /** Whether places that nobody is named for are still kept. */
  public boolean keeps() {
    return this != RELEASED;
  }
}
