package uk.npws.alongside.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SpreadsheetTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+44 20",
        "-1+1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void a_cell_that_would_run_as_a_formula_becomes_text(String cell) {
    assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Seán Ó Briain", "D’Arcy-Smythe", "2027-03-02", "a=b"})
  void every_other_cell_stays_as_it_is(String cell) {
    assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
  }

  private static final List<String> HEADINGS = List.of("Name", "Place", "Places", "Day", "At");

  private static final List<?> LINE =
      Arrays.asList(
          "=SUM(Łukasz)",
          "Eastfield House, \"Leeds\" <&>\u0001",
          16,
          LocalDate.of(2027, 6, 1),
          Instant.parse("2027-06-01T08:30:00Z"));

  private static byte[] written(SheetFormat format, int lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet =
        format.open(bytes, "a-name-that-is-longer-than-thirty-one-characters")) {
      sheet.headings(HEADINGS);
      for (int i = 0; i < lines; i++) {
        sheet.line(LINE);
      }
      sheet.line(Arrays.asList("", null, 0, null, null));
    }
    return bytes.toByteArray();
  }

  @Test
  void values_are_separated_by_commas_with_quotes_where_they_need_them_and_marked_as_utf_8()
      throws IOException {
    assertThat(new String(written(SheetFormat.CSV, 1), StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffName,Place,Places,Day,At\r\n"
                + "'=SUM(Łukasz),\"Eastfield House, \"\"Leeds\"\" <&>\u0001\",16,2027-06-01,"
                + "2027-06-01 09:30\r\n"
                + ",,0,,\r\n");
  }

  @Test
  void a_workbook_is_whole_and_keeps_numbers_and_dates_as_such() throws Exception {
    Map<String, Document> parts = unzipped(written(SheetFormat.XLSX, 450));

    assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml");
    assertThat(attribute(parts.get("xl/workbook.xml"), "sheet", "name"))
        .isEqualTo("a-name-that-is-longer-than-thir");
    Document sheet = parts.get("xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(452);
    Element line = (Element) sheet.getElementsByTagName("row").item(1);
    NodeList cells = line.getElementsByTagName("c");
    assertThat(cells.item(0).getTextContent()).isEqualTo("'=SUM(Łukasz)");
    assertThat(cells.item(1).getTextContent()).isEqualTo("Eastfield House, \"Leeds\" <&>");
    assertThat(cells.item(2).getTextContent()).isEqualTo("16");
    assertThat(cells.item(3).getTextContent()).startsWith("46539");
    assertThat(Double.parseDouble(cells.item(4).getTextContent()))
        .isCloseTo(46539 + 9.5 / 24, within(1e-6));
    assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void what_was_written_is_on_its_way_before_the_last_line(SheetFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet = format.open(bytes, "long")) {
      sheet.headings(HEADINGS);
      int before = 0;
      for (int thousand = 0; thousand < 20; thousand++) {
        for (int i = 0; i < 1000; i++) {
          sheet.line(List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString()));
        }
        assertThat(bytes.size()).isGreaterThan(before);
        before = bytes.size();
      }
    }
  }

  @Test
  void only_the_endings_that_there_are_make_a_sheet() {
    assertThat(SheetFormat.of("/audit.xlsx")).contains(SheetFormat.XLSX);
    assertThat(SheetFormat.of("/desk/rosters/leeds.csv")).contains(SheetFormat.CSV);
    assertThat(SheetFormat.of("/desk/rosters/leeds")).isEmpty();
    assertThat(SheetFormat.of("/desk/rosters/csv")).isEmpty();
  }

  /** By the directory at its end, as spreadsheet programs read it. */
  private Map<String, Document> unzipped(byte[] file) throws Exception {
    Path workbook = Files.write(folder.resolve("workbook.xlsx"), file);
    var parts = new HashMap<String, Document>();
    try (var zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(zip.getInputStream(entry)));
      }
    }
    return parts;
  }

  private static String attribute(Document part, String element, String name) {
    return ((Element) part.getElementsByTagName(element).item(0)).getAttribute(name);
  }
}
