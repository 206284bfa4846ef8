package uk.npws.alongside.events;

import java.util.Objects;
import java.util.UUID;

/** Which booking. */
public record BookingId(UUID value) {
  public BookingId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
