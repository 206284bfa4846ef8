package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the files of {@code content/demo} from the class path. */
final class DemoFiles {

  private DemoFiles() {}

  /** The rows under the heading of a CSV file. */
  static List<NamedCsvRecord> rows(String name) {
    try (Reader text = open(name);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return csv.stream().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The entries of a YAML file that is one list of mappings. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> entries(String name) {
    try (Reader text = open(name)) {
      var yaml = new Load(LoadSettings.builder().setLabel(name).build());
      return (List<Map<String, Object>>) yaml.loadFromReader(text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A file of text as it stands. */
  static String text(String name) {
    try (Reader text = open(name)) {
      var all = new java.io.StringWriter();
      text.transferTo(all);
      return all.toString();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Reader open(String name) throws IOException {
    String path = "content/demo/" + name;
    InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IOException("missing from the class path: " + path);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
