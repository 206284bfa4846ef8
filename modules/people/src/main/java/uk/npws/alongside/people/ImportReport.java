package uk.npws.alongside.people;

import java.util.List;
import uk.npws.alongside.foundation.Refusal;

/**
 * What came of an import: everybody, or the lines that are wrong and nobody.
 *
 * @param imported those entered; empty when a line was wrong
 * @param problems by line; the headings are line 1
 */
public record ImportReport(List<PersonId> imported, List<Problem> problems) {

  /** What is wrong with a line. */
  public record Problem(long line, String about, Refusal why) {}

  public ImportReport {
    imported = List.copyOf(imported);
    problems = List.copyOf(problems);
  }

  public boolean done() {
    return problems.isEmpty();
  }
}
