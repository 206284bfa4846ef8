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

  public Venue(
      String name, String address, String town, Region region, String access, String directions) {
    this.id = Ids.next();
    this.name = Fields.line("name", name, 120);
    this.address = Fields.line("address", address, 300);
    this.town = Fields.line("town", town, 80);
    this.region = Fields.given("region", region);
    this.access = Fields.optional("access", access, 500);
    this.directions = Fields.optional("directions", directions, 2000);
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
