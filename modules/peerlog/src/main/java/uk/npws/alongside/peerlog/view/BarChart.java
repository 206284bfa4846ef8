package uk.npws.alongside.peerlog.view;

import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.peerlog.Figure;
import uk.npws.alongside.peerlog.SheetLine;
import uk.npws.alongside.peerlog.codes.Activity;

/**
 * Lying bars, one an activity with its words above, in the units of an SVG that is narrow enough
 * for a phone. What is 0 is left to the table.
 */
public class BarChart {

  private static final int ROW = 48;
  private static final int LONGEST = 330;

  private final List<Bar> bars = new ArrayList<>();

  BarChart(List<SheetLine> lines) {
    List<SheetLine> some = lines.stream().filter(line -> !line.figure().none()).toList();
    int most = some.stream().mapToInt(line -> line.figure().drawn()).max().orElse(1);
    for (SheetLine line : some) {
      int width = Math.max(3, Math.round((float) LONGEST * line.figure().drawn() / most));
      bars.add(new Bar(line.activity(), line.figure(), bars.size() * ROW, width));
    }
  }

  /** One bar; the band of few is drawn as long as it may be, and hollow. */
  public record Bar(Activity activity, Figure figure, int y, int width) {

    /** The line that the words stand on. */
    public int words() {
      return y + 15;
    }

    public int top() {
      return y + 22;
    }

    /** Where the figure begins, and the line it stands on. */
    public int end() {
      return width + 8;
    }

    public int foot() {
      return y + 34;
    }

    public String look() {
      return figure.small() ? "b" : "a";
    }
  }

  public List<Bar> getBars() {
    return bars;
  }

  public int getHeight() {
    return bars.size() * ROW;
  }
}
