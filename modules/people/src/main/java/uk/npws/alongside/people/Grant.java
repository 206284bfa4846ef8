package uk.npws.alongside.people;

/**
 * A role that somebody holds, for one force or for none.
 *
 * @param force null unless the role is of a force
 */
public record Grant(Role role, ForceId force) {
  public Grant {
    if (role.ofForce() != (force != null)) {
      throw new IllegalArgumentException(
          role + (role.ofForce() ? " wants a force" : " is not of a force"));
    }
  }
}
