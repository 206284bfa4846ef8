package uk.npws.alongside.portal.frame;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table line by line, keeping none of them. */
interface SheetWriter extends Closeable {

  /** Once, before any line. */
  void headings(List<String> names) throws IOException;

  /** Cells as {@link Spreadsheet#lines} gives them. */
  void line(List<?> cells) throws IOException;
}
