package uk.npws.alongside.learning.suggestion;

import java.util.List;
import uk.npws.alongside.learning.content.Page;

/**
 * What the validator makes of suggested words.
 *
 * @param faults in the order of the body; those about the page as a whole first
 * @param page as it would read
 */
public record Draft(List<Fault> faults, Page page) {

  public Draft {
    faults = List.copyOf(faults);
  }

  /**
   * One thing to mend.
   *
   * @param line of the body, from 1; 0 when it is about the page as a whole
   */
  public record Fault(int line, int column, String what, String mend) {}

  public boolean good() {
    return faults.isEmpty();
  }
}
