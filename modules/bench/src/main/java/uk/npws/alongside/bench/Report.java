package uk.npws.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document: headings, sentences and tables, one after the other. */
final class Report {

  private static final String BEGIN = "<!-- measured: begin -->";
  private static final String END = "<!-- measured: end -->";

  private final StringBuilder text = new StringBuilder();

  Report heading(String words) {
    text.append("\n### ").append(words).append("\n\n");
    return this;
  }

  Report line(String words) {
    text.append("- ").append(words).append('\n');
    return this;
  }

  Report add(Table table) {
    text.append(table).append('\n');
    return this;
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.toString().strip() + "\n");
  }

  /** Puts it between the marks of a document. */
  void publish(Path document) throws IOException {
    Files.writeString(document, placed(Files.readString(document)));
  }

  String placed(String document) {
    int from = document.indexOf(BEGIN);
    int to = document.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("the document has no place for what was measured");
    }
    return document.substring(0, from + BEGIN.length())
        + "\n\n"
        + text.toString().strip()
        + "\n\n"
        + document.substring(to);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
