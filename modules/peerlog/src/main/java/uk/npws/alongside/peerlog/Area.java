package uk.npws.alongside.peerlog;

import uk.npws.alongside.people.ForceId;

/** For whom figures stand: a force, a region, or the nation. */
public record Area(String key) {

  public static final Area NATION = new Area("nation");

  private static final String FORCE = "force:";
  private static final String REGION = "region:";

  static Area force(ForceId force) {
    return new Area(FORCE + force.code());
  }

  static Area region(String name) {
    return new Area(REGION + name);
  }

  public boolean isForce() {
    return key.startsWith(FORCE);
  }

  public boolean isRegion() {
    return key.startsWith(REGION);
  }

  /** The region's name; empty for a force or the nation. */
  public String region() {
    return isRegion() ? key.substring(REGION.length()) : "";
  }
}
