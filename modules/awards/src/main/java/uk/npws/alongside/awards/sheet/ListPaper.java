package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A list to print on A4: a heading, what it is about, a table whose heading is repeated on every
 * sheet, and a note. The second column names each row.
 *
 * @param lead lines under the heading
 * @param columns of the table
 * @param rows as many cells as there are columns; an empty text is a field to write in
 * @param rowHeight the least, in points
 * @param note under the table, or empty
 * @param page says the number of a sheet: {@code Sheet {0} of {1}}
 */
public record ListPaper(
    Paper paper,
    List<String> lead,
    List<Column> columns,
    List<List<String>> rows,
    float rowHeight,
    String note,
    String page) {

  /**
   * @param share of the width, against the others
   */
  public record Column(String heading, float share) {}

  private static final float MARGIN = 40;
  private static final float TEXT = 10.5f;
  private static final float LEADING = 1.2f;

  /** The file. */
  public byte[] write() {
    var file = new ByteArrayOutputStream();
    PdfDocument pdf = paper.open(file);
    var fonts = new Fonts();
    try (Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(MARGIN, MARGIN, MARGIN + 10, MARGIN);
      document.setFont(fonts.of(Fonts.Face.SANS)).setFontSize(TEXT).setFontColor(Art.INK);
      Paragraph heading = new Paragraph(paper.title());
      heading.setFont(fonts.of(Fonts.Face.SERIF_BOLD)).setFontSize(18).setMarginBottom(4);
      heading.getAccessibilityProperties().setRole(StandardRoles.H1);
      document.add(heading);
      lead.forEach(
          line -> document.add(new Paragraph(line).setMargin(0).setMultipliedLeading(LEADING)));
      if (!rows.isEmpty()) {
        document.add(table(fonts));
      }
      if (!note.isEmpty()) {
        document.add(new Paragraph(note).setFontSize(TEXT).setMarginTop(12));
      }
      document.flush();
      PageNumbers.write(pdf, fonts, page, MARGIN);
    }
    return file.toByteArray();
  }

  private Table table(Fonts fonts) {
    float[] shares = new float[columns.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = columns.get(i).share();
    }
    Table table = new Table(UnitValue.createPercentArray(shares)).useAllAvailableWidth();
    table.setMarginTop(14).setFixedLayout();
    for (Column column : columns) {
      Cell cell = cell(column.heading()).setFont(fonts.of(Fonts.Face.SANS_BOLD));
      cell.setBorderBottom(new SolidBorder(Art.INK, 1.5f));
      table.addHeaderCell(heading(cell, "Column"));
    }
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = cell(row.get(i)).setMinHeight(rowHeight);
        boolean names = i == 1 && !row.get(i).isEmpty();
        table.addCell(names ? heading(cell, "Row") : cell);
      }
    }
    return table;
  }

  private static Cell cell(String text) {
    Cell cell = new Cell().add(new Paragraph(text).setMargin(0).setMultipliedLeading(LEADING));
    cell.setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(Art.EDGE, .5f));
    return cell.setPadding(4).setVerticalAlignment(VerticalAlignment.MIDDLE).setKeepTogether(true);
  }

  private static Cell heading(Cell cell, String of) {
    PdfStructureAttributes scope = new PdfStructureAttributes("Table");
    scope.addEnumAttribute("Scope", of);
    cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(scope);
    return cell;
  }
}
