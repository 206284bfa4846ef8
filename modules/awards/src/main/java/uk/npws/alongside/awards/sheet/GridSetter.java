package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;

/** Sets a table; where something is to be written in it there are lines all round. */
final class GridSetter {

  private static final int LEAST = 3;
  private static final int MOST = 40;

  /** The share of a column to write in, in a table of few columns. */
  private static final int TO_WRITE = 45;

  private static final int FEW_COLUMNS = 3;
  private static final float ROOM_TO_WRITE = 26;

  private final Typesetter typesetter;
  private final Fonts fonts;

  GridSetter(Typesetter typesetter, Fonts fonts) {
    this.typesetter = typesetter;
    this.fonts = fonts;
  }

  Table set(Matter.Grid grid) {
    Table table = new Table(UnitValue.createPercentArray(shares(grid))).useAllAvailableWidth();
    table.setMarginTop(6).setMarginBottom(10).setFixedLayout();
    boolean toWrite = grid.rows().stream().anyMatch(row -> row.stream().anyMatch(List::isEmpty));
    for (List<Matter.Run> heading : grid.head()) {
      Cell cell = cell(heading, toWrite).setFont(fonts.of(Fonts.Face.SANS_BOLD));
      cell.setBorderBottom(new SolidBorder(Art.INK, 1.2f));
      table.addHeaderCell(heading(cell, "Column"));
    }
    for (List<List<Matter.Run>> row : grid.rows()) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = cell(row.get(i), toWrite).setMinHeight(toWrite ? ROOM_TO_WRITE : 0);
        table.addCell(i == 0 && !row.get(i).isEmpty() ? heading(cell, "Row") : cell);
      }
    }
    return table;
  }

  /** By the longest text of each column. */
  private static float[] shares(Matter.Grid grid) {
    float[] shares = new float[grid.head().size()];
    for (int i = 0; i < shares.length; i++) {
      int column = i;
      int longest = grid.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
      boolean toWrite = longest == 0 && shares.length <= FEW_COLUMNS;
      int own = Math.max(longest, length(grid.head().get(i)));
      shares[i] = toWrite ? TO_WRITE : Math.max(LEAST, Math.min(MOST, own));
    }
    return shares;
  }

  private static int length(List<Matter.Run> runs) {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  private Cell cell(List<Matter.Run> runs, boolean toWrite) {
    Cell cell = new Cell().setPadding(4).setKeepTogether(true);
    cell.setVerticalAlignment(toWrite ? VerticalAlignment.MIDDLE : VerticalAlignment.TOP);
    cell.setBorder(toWrite ? new SolidBorder(Art.EDGE, .5f) : null);
    cell.setBorderBottom(new SolidBorder(Art.EDGE, .5f));
    if (!runs.isEmpty()) {
      cell.add(typesetter.words(runs).setMargin(0));
    }
    return cell;
  }

  private static Cell heading(Cell cell, String of) {
    PdfStructureAttributes scope = new PdfStructureAttributes("Table");
    scope.addEnumAttribute("Scope", of);
    cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(scope);
    return cell;
  }
}
