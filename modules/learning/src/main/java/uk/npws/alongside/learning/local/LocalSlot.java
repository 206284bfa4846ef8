package uk.npws.alongside.learning.local;

import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/**
 * A place that a page keeps for a force, and what the force says there.
 *
 * @param slot the place, with the national words that stand there for everybody
 * @param local what the force says, or null while it never said anything
 */
public record LocalSlot(LearningPackage pack, Page page, Part.LocalSlot slot, LocalWords local) {

  public boolean filled() {
    return local != null && local.filled();
  }

  /** What the force says, plain text; empty while it says nothing. */
  public String words() {
    return local == null ? "" : local.words();
  }

  /** What a writer must have seen to write there; 0 before anybody wrote. */
  public int version() {
    return local == null ? 0 : local.version();
  }
}
