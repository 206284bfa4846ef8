package uk.npws.alongside.portal.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.npws.alongside.foundation.When;

/** Comma-separated values, with the mark by which spreadsheet programs know UTF-8. */
final class CsvSheet implements SheetWriter {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final CsvWriter csv;

  CsvSheet(OutputStream to) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    text.write('\ufeff');
    csv = CsvWriter.builder().build(text);
  }

  @Override
  public void headings(List<String> names) {
    line(names);
  }

  @Override
  public void line(List<?> cells) {
    csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
  }

  private static String text(Object cell) {
    if (cell instanceof Instant moment) {
      return MOMENT.format(When.london(moment));
    }
    if (cell instanceof Number number) {
      return number.toString();
    }
    return cell == null ? "" : Spreadsheet.harmless(cell.toString());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
