package uk.npws.alongside.events;

import java.util.Objects;
import java.util.UUID;

/** Which event. */
public record EventId(UUID value) {
  public EventId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
