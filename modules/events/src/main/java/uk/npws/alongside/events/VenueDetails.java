package uk.npws.alongside.events;

/**
 * What NPWS says about a place where events are held; refuses what cannot be, beside the field.
 *
 * @param address street and postcode, without the town
 * @param access steps, hearing loop, quiet room
 * @param directions how to get there, and where to go on arriving
 */
public record VenueDetails(
    String name, String address, String town, Region region, String access, String directions) {

  public VenueDetails {
    name = Fields.line("name", name, 120);
    address = Fields.line("address", address, 300);
    town = Fields.line("town", town, 80);
    Fields.given("region", region);
    access = Fields.lines("access", access, 500);
    directions = Fields.lines("directions", directions, 2000);
  }

  /** {@code Eastfield House, Leeds}. */
  public String nameAndTown() {
    return name + ", " + town;
  }

  /** The same place, listed under another region: of no concern to somebody who comes. */
  boolean sameForVisitors(VenueDetails other) {
    return equals(
        new VenueDetails(
            other.name, other.address, other.town, region, other.access, other.directions));
  }
}
