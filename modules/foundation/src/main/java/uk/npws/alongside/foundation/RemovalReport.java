package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How many of one kind a retention run removed; null when that failed. Written once. */
@Entity
@Table(name = "removal_report")
public class RemovalReport {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "ran")
  private Instant ran;

  @Column(name = "kind")
  private String kind;

  @Column(name = "removed")
  private Integer removed;

  protected RemovalReport() {}

  RemovalReport(Instant ran, String kind, Integer removed) {
    this.id = Ids.next();
    this.ran = ran;
    this.kind = kind;
    this.removed = removed;
  }

  Instant ran() {
    return ran;
  }

  String kind() {
    return kind;
  }

  Integer removed() {
    return removed;
  }
}
