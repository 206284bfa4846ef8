package uk.npws.alongside.portal.testbed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The people of the demo whom tests sign in as: those of {@code content/demo/sign-ins.csv}. */
public record Person(String role, String name, String email, String password, String factor) {

  private static final List<Person> ALL = read();

  public static final Person MEMBER = first("member");
  public static final Person SUPPORTER = first("supporter");
  public static final Person CHAMPION = first("champion");
  public static final Person COORDINATOR = first("coordinator");
  public static final Person TRAINER = first("trainer");
  public static final Person NPWS = first("npws");
  public static final Person ADMINISTRATOR = first("administrator");
  public static final Person AUDITOR = first("auditor");

  /** All of them, in the order of the file. */
  public static List<Person> all() {
    return ALL;
  }

  private static Person first(String role) {
    return ALL.stream().filter(person -> person.role().equals(role)).findFirst().orElseThrow();
  }

  private static List<Person> read() {
    var file = Person.class.getResourceAsStream("/content/demo/sign-ins.csv");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader);
        Stream<NamedCsvRecord> each = rows.stream()) {
      return each.map(
              row ->
                  new Person(
                      row.getField("role"),
                      row.getField("name"),
                      row.getField("email"),
                      row.getField("password"),
                      row.getField("totp")))
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public String toString() {
    return role + " " + name;
  }
}
