package uk.npws.alongside.learning.content;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A place in a file; lines and columns count from 1. */
record Place(String file, int line, int column) {

  static Place top(String file) {
    return new Place(file, 1, 1);
  }

  /** Where this node begins; a node without a place of its own begins where its parent does. */
  static Place of(String file, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return new Place(file, span.getLineIndex() + 1, span.getColumnIndex() + 1);
      }
    }
    return top(file);
  }
}
