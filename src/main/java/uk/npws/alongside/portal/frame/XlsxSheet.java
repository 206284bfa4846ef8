package uk.npws.alongside.portal.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.npws.alongside.foundation.When;

/**
 * A workbook of one sheet. Texts stand in their cells, since a list of all texts, as the format
 * knows it too, would have to be kept until the end.
 */
final class XlsxSheet implements SheetWriter {

  private static final int LINES_KEPT = 200;
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_767;
  private static final int WIDTH = 24;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxSheet(OutputStream to, String name) {
    workbook = new Workbook(to, "Alongside", "1.0");
    sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }

  @Override
  public void headings(List<String> names) throws IOException {
    for (int column = 0; column < names.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(row, column, text(names.get(column)));
      sheet.style(row, column).bold().set();
    }
    sheet.freezePane(0, 1);
    row++;
  }

  @Override
  public void line(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % LINES_KEPT == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Instant moment) {
      sheet.value(row, column, When.london(moment).toLocalDateTime());
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (cell != null) {
      sheet.inlineString(row, column, text(cell.toString()));
    }
  }

  /** Not a formula here, but it would be one once saved as CSV. */
  private static String text(String cell) {
    String text = Spreadsheet.harmless(XmlText.of(cell));
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
