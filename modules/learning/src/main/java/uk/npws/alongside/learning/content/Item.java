package uk.npws.alongside.learning.content;

/**
 * One thing that a page asks for before it is done.
 *
 * @param id of the check or reflection; {@link #CONFIRM} for the confirmation
 */
public record Item(Kind kind, String id) {

  /** The id of every page's confirmation; no question may be called so. */
  public static final String CONFIRM = "confirm";

  /** As the field {@code completes} names them. */
  public enum Kind {
    /** The learner says that the page is read and understood. */
    CONFIRM,
    /** Answered rightly, in as many tries as it takes. */
    CHECK,
    /** Something was written down, for the learner alone. */
    REFLECTION
  }

  public static Item confirm() {
    return new Item(Kind.CONFIRM, CONFIRM);
  }
}
