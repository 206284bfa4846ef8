package uk.npws.alongside.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormNamesTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "src"));

  /** A form sends its own id along, which would be taken for what the address names. */
  @Test
  void no_form_is_called_like_a_part_of_an_address() throws IOException {
    Set<String> forms = found("webapp", "<h:form id=\"(\\w+)\"");
    Set<String> parts = found("java", "\\{([a-z]+)}");

    assertThat(forms).contains("plan", "place").doesNotContainAnyElementsOf(parts);
    assertThat(parts).contains("event", "venue", "person");
  }

  private static Set<String> found(String folder, String pattern) throws IOException {
    Pattern name = Pattern.compile(pattern);
    var found = new TreeSet<String>();
    try (var files = Files.walk(MODULE.resolve("main").resolve(folder))) {
      for (Path file : files.filter(FormNamesTest::mayNameOne).toList()) {
        name.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
      }
    }
    return found;
  }

  private static boolean mayNameOne(Path file) {
    return file.toString().endsWith(".xhtml") || file.toString().endsWith("Pages.java");
  }
}
