package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** At the foot of every sheet; whoever listens is not told. */
final class PageNumbers {

  private static final float SMALL = 8.5f;

  private PageNumbers() {}

  /**
   * @param text with the number as {0} and the number of all as {1}
   */
  static void write(PdfDocument pdf, Fonts fonts, String text, float margin) {
    int all = pdf.getNumberOfPages();
    for (int number = 1; number <= all; number++) {
      new PdfCanvas(pdf.getPage(number))
          .openTag(new CanvasArtifact())
          .beginText()
          .setFontAndSize(fonts.of(Fonts.Face.SANS), SMALL)
          .setColor(Art.SOFT, true)
          .moveText(margin, margin - 12)
          .showText(text.replace("{0}", "" + number).replace("{1}", "" + all))
          .endText()
          .closeTag();
    }
  }
}
