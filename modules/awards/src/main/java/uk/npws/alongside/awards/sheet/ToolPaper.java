package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * One sheet of A4 to print and take along. The text is as large as one sheet allows.
 *
 * @param wide across the sheet
 * @param foot who made it and where it is from
 * @param box what a box to tick is called
 */
public record ToolPaper(Paper paper, boolean wide, List<Matter> matter, String foot, String box) {

  private static final float LARGEST = 12;
  private static final float SMALLEST = 8.5f;
  private static final float STEP = .5f;
  private static final float MARGIN = 42;

  private record Written(byte[] file, int sheets) {}

  /** The file; content that does not fit on a sheet is a fault of its author. */
  public byte[] write() {
    for (float size = LARGEST; size >= SMALLEST; size -= STEP) {
      Written written = write(size);
      if (written.sheets() == 1) {
        return written.file();
      }
    }
    throw new IllegalStateException("does not fit on a sheet: " + paper.title());
  }

  private Written write(float size) {
    var file = new ByteArrayOutputStream();
    int sheets;
    PdfDocument pdf = paper.open(file);
    var fonts = new Fonts();
    PageSize sheet = wide ? PageSize.A4.rotate() : PageSize.A4;
    try (Document document = new Document(pdf, sheet, false)) {
      var typesetter = new Typesetter(pdf, fonts, size, 0, box);
      document.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
      document.setFont(fonts.of(Fonts.Face.SANS)).setFontSize(size).setFontColor(Art.INK);
      document.add(typesetter.heading(1, paper.title()).setMarginTop(0));
      typesetter.set(matter).forEach(document::add);
      document.flush();
      sheets = pdf.getNumberOfPages();
      PageNumbers.write(pdf, fonts, foot, MARGIN);
    }
    return new Written(file.toByteArray(), sheets);
  }
}
