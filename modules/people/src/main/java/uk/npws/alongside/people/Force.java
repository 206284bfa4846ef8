package uk.npws.alongside.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A police force, known by its readable code. Forces are few and seldom change, so the portal keeps
 * them in memory. The e-mail domains decide who may register as belonging to the force; row and
 * column are its place on the tile map.
 */
@Entity
@Cacheable
@Table(name = "police_force")
public class Force {

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "type")
  private ForceType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "nation")
  private Nation nation;

  @Column(name = "region")
  private String region;

  @Column(name = "domains")
  private String domains;

  @Column(name = "tile_row")
  private int tileRow;

  @Column(name = "tile_column")
  private int tileColumn;

  protected Force() {}

  Force(ForceDetails details) {
    this.code = details.id().code();
    become(details);
  }

  void become(ForceDetails details) {
    this.name = details.name();
    this.type = details.type();
    this.nation = details.nation();
    this.region = details.region();
    this.domains = details.domains().stream().sorted().collect(Collectors.joining(" "));
    this.tileRow = details.tileRow();
    this.tileColumn = details.tileColumn();
  }

  public ForceId id() {
    return new ForceId(code);
  }

  public String name() {
    return name;
  }

  public ForceType type() {
    return type;
  }

  public Nation nation() {
    return nation;
  }

  public String region() {
    return region;
  }

  /** The domains of its e-mail addresses, such as {@code west-yorkshire.example}. */
  public Set<String> domains() {
    return Arrays.stream(domains.split(" "))
        .filter(domain -> !domain.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  public int tileRow() {
    return tileRow;
  }

  public int tileColumn() {
    return tileColumn;
  }

  /** Whether an address under this domain shows that somebody serves here. */
  public boolean owns(EmailAddress email) {
    return domains().stream()
        .anyMatch(domain -> email.domain().equals(domain) || email.domain().endsWith("." + domain));
  }

  /** A domain or a place on the map belongs to one force only. */
  void refuseSharing(ForceDetails other) {
    for (String domain : other.domains()) {
      if (domains().contains(domain)) {
        throw ForceRefused.domainTaken(domain, name);
      }
    }
    if (other.tileRow() == tileRow && other.tileColumn() == tileColumn) {
      throw ForceRefused.tileTaken(name);
    }
  }

  /** All that is known of it, as it is given. */
  public ForceDetails details() {
    return new ForceDetails(id(), name, type, nation, region, domains(), tileRow, tileColumn);
  }
}
