package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AwardCatalogueTest {

  private static final Path CONTENT = Path.of("../../content");

  @Test
  void each_award_has_its_own_code_serial_and_source() throws IOException {
    List<Award> awards = awards();

    assertThat(awards).extracting(Award::code).doesNotHaveDuplicates();
    assertThat(awards).extracting(Award::prefix).doesNotHaveDuplicates();
    assertThat(awards).extracting(Award::source).doesNotHaveDuplicates();
  }

  @Test
  void serials_begin_with_what_a_serial_may_begin_with() throws IOException {
    assertThat(awards())
        .allSatisfy(award -> assertThat(Serial.of(award.prefix(), 2027, 1)).isNotNull());
  }

  @Test
  void the_courses_that_promise_a_pin_badge_are_those_that_earn_one() throws IOException {
    Map<String, Boolean> promised =
        courses().stream()
            .collect(
                Collectors.toMap(
                    course -> (String) course.get("code"),
                    course -> (Boolean) course.get("pin-badge")));

    Map<String, Boolean> earned =
        awards().stream()
            .filter(award -> award.source().kind() == SourceKind.COURSE)
            .collect(Collectors.toMap(award -> award.source().id(), Award::hasBadge));

    assertThat(earned).isEqualTo(promised);
  }

  @Test
  void an_award_without_a_title_is_a_fault_that_names_the_key() {
    var yaml = "- {code: x, serial: XX, course: y, statement: attended}";

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                AwardCatalogue.read(
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
        .withMessageContaining("title");
  }

  private static List<Award> awards() throws IOException {
    try (var in = Files.newInputStream(CONTENT.resolve("awards/awards.yml"))) {
      return AwardCatalogue.read(in);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> courses() throws IOException {
    try (var in = Files.newInputStream(CONTENT.resolve("courses/courses.yml"))) {
      return (List<Map<String, Object>>)
          new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    }
  }
}
