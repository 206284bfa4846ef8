package uk.npws.alongside.awards.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Text at the size and in the lines in which it fits a width: as large as it may be, smaller if
 * need be, then broken at spaces into as many lines as allowed, and only then smaller still. Never
 * cut off.
 *
 * @param size in millimetres
 */
record FittedText(List<String> lines, double size) {

  private static final double STEP = 0.97;

  /** On one line, from the size wanted down to whatever fits. */
  static FittedText onOneLine(String text, Fonts.Face face, double size, double width) {
    double natural = face.width(text) * size;
    return new FittedText(List.of(text), natural <= width ? size : size * width / natural);
  }

  /**
   * On one line between the two sizes if possible, else on so many lines at most.
   *
   * @param least the size at which to break rather than to shrink further
   */
  static FittedText onLines(
      String text, Fonts.Face face, double size, double least, double width, int most) {
    FittedText one = onOneLine(text, face, size, width);
    if (one.size >= least) {
      return one;
    }
    double tried = least;
    List<String> lines = broken(text, face, width / tried);
    while (lines.size() > most || widest(lines, face) > width / tried) {
      tried *= STEP;
      lines = broken(text, face, width / tried);
    }
    return new FittedText(lines, tried);
  }

  private static double widest(List<String> lines, Fonts.Face face) {
    return lines.stream().mapToDouble(face::width).max().orElse(0);
  }

  private static List<String> broken(String text, Fonts.Face face, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && face.width(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
