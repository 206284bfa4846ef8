package uk.npws.alongside.learning;

import java.util.UUID;

/** Number of a credit. */
public record CreditId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
