package uk.npws.alongside.learning;

import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.PersonCard;

/**
 * A credit with whom and what it is about.
 *
 * @param person the card of whoever it is for
 * @param page null for the whole package
 */
public record CreditLine(Credit credit, PersonCard person, LearningPackage pack, Page page) {

  /** The page, or the package where it is for all of it. */
  public String title() {
    return page == null ? pack.title() : page.title();
  }

  public boolean wholePackage() {
    return page == null;
  }
}
