package uk.npws.alongside.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The people of the demo whom one may sign in as: {@code content/demo/sign-ins.csv}. */
record SignIns(List<SignIn> all) {

  /** One of them; {@code factor} is the key of the second factor, empty when none is asked. */
  record SignIn(String role, String email, String password, String factor) {}

  static SignIns from(Path file) {
    if (!Files.exists(file)) {
      return new SignIns(List.of());
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> each = rows.stream()) {
      return new SignIns(
          each.map(
                  row ->
                      new SignIn(
                          row.getField("role"),
                          row.getField("email"),
                          row.getField("password"),
                          row.findField("totp").orElse("")))
              .toList());
    } catch (IOException problem) {
      throw new CannotStart("The demo’s sign-ins cannot be read: " + problem, problem);
    }
  }

  /** As a table for a terminal. */
  List<String> lines() {
    int role = width(all.stream().map(SignIn::role), "role");
    int email = width(all.stream().map(SignIn::email), "e-mail");
    String pattern = "%-" + role + "s  %-" + email + "s  %s";
    List<String> lines = new ArrayList<>();
    lines.add(pattern.formatted("role", "e-mail", "password"));
    all.forEach(one -> lines.add(pattern.formatted(one.role(), one.email(), one.password())));
    return lines;
  }

  private static int width(Stream<String> cells, String heading) {
    return Stream.concat(cells, Stream.of(heading)).mapToInt(String::length).max().orElseThrow();
  }
}
