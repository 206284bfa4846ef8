package uk.npws.alongside.foundation;

import java.util.Set;

/**
 * One entry of the main menu. Rooms produce theirs as CDI beans; the portal shows those that the
 * reader may use, in order.
 *
 * @param label message key of its words
 * @param address where it leads, from the portal's root, such as {@code /events}
 * @param order its place, small first
 * @param access who sees it
 */
public record MenuEntry(String label, String address, int order, Access access) {

  public MenuEntry {
    if (!address.startsWith("/")) {
      throw new IllegalArgumentException("an address starts with /: " + address);
    }
  }

  /**
   * Who may come to a page, as far as the address alone can tell; the rooms' services decide about
   * each object.
   */
  public record Access(boolean signedIn, boolean signedOut, Set<String> roles) {

    public static final Access EVERYBODY = new Access(true, true, Set.of());
    public static final Access VISITORS = new Access(false, true, Set.of());
    public static final Access SIGNED_IN = new Access(true, false, Set.of());

    /** Signed-in people who hold at least one of these roles, by the role's name. */
    public static Access anyOf(String... roles) {
      return new Access(true, false, Set.of(roles));
    }

    public boolean admits(boolean isSignedIn, Set<String> held) {
      if (!isSignedIn) {
        return signedOut;
      }
      return signedIn && (roles.isEmpty() || roles.stream().anyMatch(held::contains));
    }
  }
}
