package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;

/** A place where events are held, with how to get in and about. */
@Entity
@Table(name = "venue")
public class Venue {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "address")
  private String address;

  @Column(name = "town")
  private String town;

  @Enumerated(EnumType.STRING)
  @Column(name = "region")
  private Region region;

  @Column(name = "access")
  private String access;

  @Column(name = "directions")
  private String directions;

  protected Venue() {}

  Venue(VenueDetails details) {
    this.id = Ids.next();
    change(details);
  }

  /**
   * Puts right what the list says of it.
   *
   * @return whether somebody who comes must be told
   */
  boolean change(VenueDetails details) {
    boolean news = name == null || !details.sameForVisitors(details());
    name = details.name();
    address = details.address();
    town = details.town();
    region = details.region();
    access = details.access();
    directions = details.directions();
    return news;
  }

  /** What it says now, to fill a form with. */
  public VenueDetails details() {
    return new VenueDetails(name, address, town, region, access, directions);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public String town() {
    return town;
  }

  public Region region() {
    return region;
  }

  /** Steps, hearing loop, quiet room. */
  public String access() {
    return access;
  }

  public String directions() {
    return directions;
  }

  /** {@code Eastfield House, Leeds}. */
  public String nameAndTown() {
    return name + ", " + town;
  }
}
