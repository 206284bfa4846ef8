package uk.npws.alongside.people;

import java.util.Set;
import uk.npws.alongside.foundation.AuditEntry;

/**
 * Who is doing this, and what they may: passed to every service that decides about access.
 *
 * @param person null for a visitor and for the portal itself
 * @param force the person's own force, or null
 * @param address network address for the audit trail, or null
 */
public record Actor(PersonId person, ForceId force, Set<Grant> grants, String address) {

  public static final Actor VISITOR = new Actor(null, null, Set.of(), null);

  /**
   * The portal itself: timers, observers, the start. It may do everything, and the audit trail says
   * so.
   */
  public static final Actor PORTAL =
      new Actor(
          null,
          null,
          Set.of(new Grant(Role.NPWS, null), new Grant(Role.ADMINISTRATOR, null)),
          null);

  public Actor {
    grants = Set.copyOf(grants);
  }

  public boolean signedIn() {
    return person != null;
  }

  public boolean is(PersonId somebody) {
    return person != null && person.equals(somebody);
  }

  /** Holds the role, for whichever force. */
  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** Holds the role for this force. */
  public boolean has(Role role, ForceId ofForce) {
    return grants.contains(new Grant(role, ofForce));
  }

  /**
   * For the audit trail, in the role in which this is done; refused when the role is not held, so
   * that whoever forgets to ask who may do a thing cannot write it down either.
   */
  public AuditEntry.Who as(Role role) {
    if (role != Role.MEMBER && this != PORTAL && !has(role)) {
      throw PersonRefused.notYours();
    }
    return new AuditEntry.Who(
        person == null ? null : person.value(),
        this == PORTAL ? "portal" : role.name().toLowerCase(java.util.Locale.ROOT),
        address);
  }
}
