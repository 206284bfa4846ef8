package uk.npws.alongside.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The signing key that the portal made for itself, sealed under its secret. */
@Entity
@Table(name = "signing_key")
public class SealedKey {

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "sealed")
  private byte[] sealed;

  @Column(name = "made_at")
  private Instant madeAt;

  protected SealedKey() {}

  byte[] sealed() {
    return sealed.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }
}
