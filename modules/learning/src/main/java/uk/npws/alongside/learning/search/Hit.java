package uk.npws.alongside.learning.search;

import java.util.List;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * A page that was found.
 *
 * @param own whether its package is written for the reader's own strand
 * @param snippet the stretch of its text that fits best, in pieces
 */
public record Hit(LearningPackage pack, Page page, boolean own, List<Piece> snippet) {

  public Hit {
    snippet = List.copyOf(snippet);
  }

  /**
   * Plain words, to be escaped by whoever shows them.
   *
   * @param found whether they are what was looked for
   */
  public record Piece(String words, boolean found) {}
}
