package uk.npws.alongside.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.events.feedback.FeedbackTally;

/** The parts of a lying bar, one a mark, in per cent of its width. */
@Named("markBar")
@ApplicationScoped
public class MarkBar {

  /**
   * One part.
   *
   * @param look class of its colour
   */
  public record Part(double x, double width, String look) {}

  /** The parts that are not empty, from 1 to 5. */
  public List<Part> of(FeedbackTally tally) {
    var parts = new ArrayList<Part>();
    double x = 0;
    for (int i = 0; i < 5; i++) {
      double width = tenths(100.0 * tally.counts().get(i) / Math.max(1, tally.answers()));
      if (width > 0) {
        parts.add(new Part(tenths(x), width, "m" + (i + 1)));
      }
      x += width;
    }
    return parts;
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
