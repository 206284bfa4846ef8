package uk.npws.alongside.portal.events;

import uk.npws.alongside.events.Region;
import uk.npws.alongside.events.VenueDetails;

/** What stands in the form for a venue, as it is typed. */
public class VenueDraft {

  private String name;
  private String address;
  private String town;
  private Region region;
  private String access;
  private String directions;

  static VenueDraft of(VenueDetails details) {
    var draft = new VenueDraft();
    draft.name = details.name();
    draft.address = details.address();
    draft.town = details.town();
    draft.region = details.region();
    draft.access = details.access();
    draft.directions = details.directions();
    return draft;
  }

  VenueDetails details() {
    return new VenueDetails(name, address, town, region, access, directions);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  public Region getRegion() {
    return region;
  }

  public void setRegion(Region region) {
    this.region = region;
  }

  public String getAccess() {
    return access;
  }

  public void setAccess(String access) {
    this.access = access;
  }

  public String getDirections() {
    return directions;
  }

  public void setDirections(String directions) {
    this.directions = directions;
  }
}
