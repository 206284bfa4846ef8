package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An outline in SVG's notation, as far as the mark needs it: absolute M, L and Q. */
record Path(List<Step> steps) {

  private static final Pattern STEP = Pattern.compile("([MLQ])([^MLQ]*)");

  /** M and L have a point, Q a control point and a point. */
  record Step(char verb, double... at) {}

  static Path of(String svg) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(svg);
    while (matcher.find()) {
      String[] numbers = matcher.group(2).strip().split("[ ,]+");
      double[] at = java.util.Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
      steps.add(new Step(matcher.group(1).charAt(0), at));
    }
    return new Path(List.copyOf(steps));
  }

  void draw(PdfCanvas canvas) {
    double x = 0;
    double y = 0;
    for (Step step : steps) {
      double[] at = step.at();
      switch (step.verb()) {
        case 'M' -> canvas.moveTo(at[0], at[1]);
        case 'L' -> canvas.lineTo(at[0], at[1]);
        default -> curve(canvas, x, y, at);
      }
      x = at[at.length - 2];
      y = at[at.length - 1];
    }
  }

  /** PDF has cubic curves only. */
  private static void curve(PdfCanvas canvas, double x, double y, double[] at) {
    canvas.curveTo(
        x + 2 * (at[0] - x) / 3,
        y + 2 * (at[1] - y) / 3,
        at[2] + 2 * (at[0] - at[2]) / 3,
        at[3] + 2 * (at[1] - at[3]) / 3,
        at[2],
        at[3]);
  }
}
