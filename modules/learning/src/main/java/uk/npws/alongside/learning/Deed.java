package uk.npws.alongside.learning;

import java.util.Set;
import java.util.UUID;

/**
 * Something that a learner did on a page while there was no network.
 *
 * @param id made by the device, new for each deed: the same deed counts once, however often it is
 *     sent
 * @param item the check or the reflection; the confirmation needs none
 * @param revision of the page as it was read
 * @param chosen of a check: places of the choices, from 0
 * @param words of a reflection: what was written
 * @param seen of a reflection: what stood in the field before it was written
 */
public record Deed(
    UUID id,
    Kind kind,
    String packageId,
    String pageId,
    String item,
    int revision,
    Set<Integer> chosen,
    String words,
    String seen) {

  /** What was done; in the order in which they are taken, so that a confirmation comes last. */
  public enum Kind {
    ANSWER,
    REFLECTION,
    CONFIRM
  }

  public Deed {
    chosen = Set.copyOf(chosen);
  }
}
