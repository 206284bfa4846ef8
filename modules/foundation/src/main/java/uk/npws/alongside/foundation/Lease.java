package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A row that lets one node at a time do a timed job: who takes it holds it until a moment, and
 * anyone may take it after that.
 */
@Entity
@Table(name = "lease")
public class Lease {

  @Id
  @Column(name = "job")
  private String job;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected Lease() {}

  public Lease(String job) {
    this.job = job;
    this.heldUntil = Instant.EPOCH;
  }

  boolean freeAt(Instant now) {
    return heldUntil.isBefore(now);
  }

  void hold(Instant now, Duration time) {
    heldUntil = now.plus(time);
  }
}
