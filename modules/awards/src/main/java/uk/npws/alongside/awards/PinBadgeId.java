package uk.npws.alongside.awards;

import java.util.Objects;
import java.util.UUID;

/** Which pin badge, of those owed or given. */
public record PinBadgeId(UUID value) {
  public PinBadgeId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
