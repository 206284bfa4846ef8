package uk.npws.alongside.learning;

import java.util.UUID;
import uk.npws.alongside.foundation.Refusal;

/**
 * What became of a deed.
 *
 * @param why null when it was taken
 */
public record DeedReceipt(UUID id, Refusal why) {

  public boolean taken() {
    return why == null;
  }
}
