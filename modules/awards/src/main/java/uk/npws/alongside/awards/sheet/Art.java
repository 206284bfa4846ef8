package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineCapStyle;

/** The drawn parts of the sheet: the mark, and the two lines that run alongside each other. */
final class Art {

  static final Color INK = new DeviceRgb(0x1a, 0x1f, 0x1b);
  static final Color SOFT = new DeviceRgb(0x46, 0x4e, 0x47);
  static final Color DAMSON = new DeviceRgb(0x5f, 0x2a, 0x60);
  static final Color EDGE = new DeviceRgb(0x6b, 0x73, 0x6b);

  private static final Color PALE_DAMSON = new DeviceRgb(0xa7, 0x8b, 0xa7);
  private static final int ECHOES = 12;
  private static final Path WORDMARK = Path.of(Resources.text("wordmark.path"));

  private Art() {}

  /** The double line down the right, and the echoes of its inner one. */
  static void lines(PdfCanvas canvas) {
    inMillimetres(canvas);
    canvas.setStrokeColor(PALE_DAMSON).setLineWidth(.2f);
    for (int i = 0; i < ECHOES; i++) {
      echo(canvas, i);
    }
    canvas.setLineWidth(1.3f).setStrokeColor(DAMSON);
    canvas.moveTo(148, 0).curveTo(206, 2, 262, 34, 262, 112).lineTo(262, 210).stroke();
    canvas.setStrokeColor(INK);
    canvas.moveTo(297, 46).curveTo(278, 54, 266.5, 82, 266.5, 118).lineTo(266.5, 210).stroke();
    canvas.restoreState();
  }

  private static void echo(PdfCanvas canvas, int i) {
    double x = 260.5 - 1.5 * i;
    canvas
        .moveTo(143.5 - 4.5 * i, 0)
        .curveTo(203 - 3 * i, 2.75 + .75 * i, x, 35.5 + 1.5 * i, x, 112)
        .lineTo(x, 210)
        .stroke();
  }

  /** The mark with its upper left corner at 24, 21 mm. */
  static void logo(PdfCanvas canvas) {
    inMillimetres(canvas);
    canvas.concatMatrix(.38, 0, 0, .38, 24, 21);
    canvas.setLineWidth(6.5f).setLineCapStyle(LineCapStyle.ROUND);
    canvas.setStrokeColor(INK).moveTo(4.6, 40.5).lineTo(4.6, 20).stroke();
    canvas.setStrokeColor(DAMSON).moveTo(29.6, 40.5);
    canvas.curveTo(23.1, 38.5, 18.6, 34, 18.6, 27).lineTo(18.6, 24).stroke();
    canvas.setFillColor(INK).circle(4.6, 8.6, 4.6).fill();
    canvas.setFillColor(DAMSON).circle(18.6, 12.6, 4.6).fill();
    canvas.concatMatrix(1, 0, 0, 1, -6.4, 0);
    canvas.setFillColor(INK);
    WORDMARK.draw(canvas);
    canvas.fill().restoreState();
  }

  /** A rule to sign on, so long. */
  static void rule(PdfCanvas canvas, double x, double y, double length) {
    inMillimetres(canvas);
    canvas.setStrokeColor(EDGE).setLineWidth(.25f).moveTo(x, y).lineTo(x + length, y).stroke();
    canvas.restoreState();
  }

  /** From the page's points upwards to the designer's millimetres downwards; undone by restore. */
  static void inMillimetres(PdfCanvas canvas) {
    canvas.saveState();
    canvas.concatMatrix(Pen.POINTS, 0, 0, -Pen.POINTS, 0, SheetPdf.HEIGHT * Pen.POINTS);
  }
}
