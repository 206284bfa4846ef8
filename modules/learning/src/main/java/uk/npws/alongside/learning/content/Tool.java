package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Set;

/**
 * A sheet to print and take along, such as a checklist. It is written as a page is, in Markdown, so
 * that the PDF made of it can be read aloud; {@code - [ ]} is a box to tick, and an empty cell of a
 * table a place to write.
 *
 * @param wide printed across the sheet
 * @param html safe, as a page's prose
 */
public record Tool(String id, String title, boolean wide, String html) {

  /** Where tools lie in a package, and how their files and addresses end. */
  static final String FOLDER = "tools";

  static final String FILE_ENDING = ".en.md";
  static final String PAPER_ENDING = ".pdf";

  private static final Set<String> FIELDS = Set.of("title", "sheet", Revised.FIELD);

  /** How a sheet lies. */
  private enum Sheet {
    PORTRAIT,
    LANDSCAPE
  }

  /**
   * Reads one; null when it has no front matter.
   *
   * @param revised gets what the lock compares
   */
  static Tool read(
      String file,
      String text,
      Surroundings surroundings,
      List<Revised> revised,
      Problems problems) {
    FrontMatter parts = FrontMatter.split(file, text, problems);
    if (parts == null) {
      return null;
    }
    Fields front = Fields.read(file, parts.fields(), 1, FIELDS, problems);
    revised.add(Revised.of(file, front, text));
    var body = Prose.parse(file, parts.body(), problems);
    body.accept(new ProseRules(file, surroundings, problems));
    return new Tool(
        file.substring(file.lastIndexOf('/') + 1).replace(FILE_ENDING, ""),
        front.text("title"),
        front.choice("sheet", Sheet.class, Sheet.PORTRAIT) == Sheet.LANDSCAPE,
        Prose.html(List.of(body), surroundings));
  }
}
