package uk.npws.alongside.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of people: comma- or semicolon-separated, with a line of headings {@code name, email,
 * force, kind, roles} in any order, in UTF-8 or as spreadsheets on Windows write it.
 */
final class PeopleList {

  static final int MOST_LINES = 5_000;
  private static final int MOST_BYTES = 2_000_000;
  private static final List<String> COLUMNS = List.of("name", "email", "force", "kind", "roles");

  private PeopleList() {}

  /** One line as it stands. */
  record Line(long number, String name, String email, String force, String kind, String roles) {}

  static List<Line> read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw ImportRefused.tooLarge();
    }
    String text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw ImportRefused.unreadable();
    }
    String headings = text.lines().findFirst().orElse("");
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(headings.contains(";") ? ';' : ',')
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text.replaceFirst("[^\r\n]*", lowered(headings)))) {
      List<Line> lines = reader.stream().limit(MOST_LINES + 1L).map(PeopleList::line).toList();
      if (lines.isEmpty()) {
        throw ImportRefused.empty();
      }
      if (lines.size() > MOST_LINES) {
        throw ImportRefused.tooLarge();
      }
      return lines;
    } catch (CsvParseException | IllegalArgumentException malformed) {
      throw ImportRefused.unreadable();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String lowered(String headings) {
    return java.util.regex.Matcher.quoteReplacement(
        headings.toLowerCase(Locale.ROOT).replace("e-mail", "email").replace(" ", ""));
  }

  private static Line line(NamedCsvRecord row) {
    Stream.of("name", "email")
        .filter(column -> !row.getHeader().contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw ImportRefused.columnMissing(column);
            });
    List<String> cells =
        COLUMNS.stream().map(column -> row.findField(column).orElse("").strip()).toList();
    return new Line(
        row.getStartingLineNumber(),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4));
  }

  private static String decoded(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(file, Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
