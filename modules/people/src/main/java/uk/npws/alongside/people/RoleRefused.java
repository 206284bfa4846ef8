package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** A role that was not given or taken. */
public class RoleRefused extends Refusal {

  private RoleRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static RoleRefused heldAlready(String person) {
    return new RoleRefused(Kind.CONFLICT, "held-already", "person", person);
  }

  public static RoleRefused notHeld(String person) {
    return new RoleRefused(Kind.CONFLICT, "not-held", "person", person);
  }

  /** Everybody is a member; it is neither given nor taken. */
  public static RoleRefused everybodys() {
    return new RoleRefused(Kind.INVALID, "everybodys", "field", "role");
  }

  /** A role of a force without a force, or the other way round. */
  public static RoleRefused withoutForce() {
    return new RoleRefused(Kind.INVALID, "without-force", "field", "force");
  }

  /** Nobody changes their own roles. */
  public static RoleRefused oneself() {
    return new RoleRefused(Kind.FORBIDDEN, "oneself");
  }

  /** Only administrators give and take roles. */
  public static RoleRefused notYours() {
    return new RoleRefused(Kind.FORBIDDEN, "not-yours");
  }
}
