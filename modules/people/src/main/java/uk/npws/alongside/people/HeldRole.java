package uk.npws.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/** A grant as it is kept: with the moment since which it holds. */
@Embeddable
class HeldRole {

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "force_code")
  private String force;

  @Column(name = "granted")
  private Instant granted;

  protected HeldRole() {}

  HeldRole(Grant grant, Instant granted) {
    this.role = grant.role();
    this.force = grant.force() == null ? "" : grant.force().code();
    this.granted = granted;
  }

  Grant grant() {
    return new Grant(role, force.isEmpty() ? null : new ForceId(force));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldRole held && held.role == role && held.force.equals(force);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, force);
  }
}
