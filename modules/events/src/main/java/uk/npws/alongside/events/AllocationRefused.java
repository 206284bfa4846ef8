package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;

/** Why places could not be kept for a force, or nobody named for one. */
public class AllocationRefused extends Refusal {

  private AllocationRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** The force has no places at this event. */
  public static AllocationRefused missing() {
    return new AllocationRefused(Kind.MISSING, "missing");
  }

  /** Places are given to forces by NPWS. */
  public static AllocationRefused notYours() {
    return new AllocationRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** People are named by the force's coordinator, the deputy or NPWS. */
  public static AllocationRefused namingNotYours() {
    return new AllocationRefused(Kind.FORBIDDEN, "naming-not-yours");
  }

  /** More than are free. */
  public static AllocationRefused tooMany(int free) {
    return new AllocationRefused(Kind.CONFLICT, "too-many", "field", "places", "free", free);
  }

  /** Fewer than have names already. */
  public static AllocationRefused namedAlready(int named) {
    return new AllocationRefused(Kind.CONFLICT, "named-already", "field", "places", "named", named);
  }

  public static AllocationRefused placesOutOfRange(int most) {
    return new AllocationRefused(
        Kind.INVALID, "places-out-of-range", "field", "places", "most", most);
  }

  /** The release date has passed, or is after the event begins. */
  public static AllocationRefused releaseOutOfReach(Event event) {
    return new AllocationRefused(
        Kind.INVALID, "release-out-of-reach", "field", "releases", "day", When.day(event.starts()));
  }

  /** The event is not to come, so nothing can be kept in it. */
  public static AllocationRefused notToCome(Event event) {
    return new AllocationRefused(Kind.CONFLICT, "not-to-come", "event", event.title());
  }

  /** The invitation was not accepted yet. */
  public static AllocationRefused notAnswered() {
    return new AllocationRefused(Kind.CONFLICT, "not-answered");
  }

  /** Somebody else named the last place first. */
  public static AllocationRefused allNamed(Event event) {
    return new AllocationRefused(
        Kind.CONFLICT, "all-named", "event", event.title(), "field", "person");
  }

  /** Names are too late: the places have gone back. */
  public static AllocationRefused released(Event event) {
    return new AllocationRefused(
        Kind.CONFLICT, "released", "event", event.title(), "field", "person");
  }

  /** A person of another force. */
  public static AllocationRefused notOfForce() {
    return new AllocationRefused(Kind.CONFLICT, "not-of-force", "field", "person");
  }
}
