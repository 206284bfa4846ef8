package uk.npws.alongside.awards;

import java.util.Objects;
import java.util.UUID;

/** Which certificate, inside the portal; outside it goes by its {@link VerificationCode}. */
public record CertificateId(UUID value) {
  public CertificateId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
