package uk.npws.alongside.peerlog.view;

import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.peerlog.Figure;
import uk.npws.alongside.peerlog.SheetLine;
import uk.npws.alongside.peerlog.codes.Activity;

/** Lying bars, one an activity, in the units of an SVG; only what is shown in figures is drawn. */
public class BarChart {

  private static final int ROW = 34;
  private static final int LEFT = 230;
  private static final int LONGEST = 340;

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

    public int left() {
      return LEFT;
    }

    public int end() {
      return LEFT + width + 8;
    }

    public int middle() {
      return y + ROW / 2 + 1;
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
