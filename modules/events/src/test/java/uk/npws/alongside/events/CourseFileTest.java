package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CourseFileTest {

  @Test
  void the_courses_of_the_programme_can_be_read() throws Exception {
    try (var in = Files.newInputStream(Path.of("../../content/courses/courses.yml"))) {
      var courses = CourseFile.read(in);

      var codes = courses.stream().map(CourseText::code).collect(Collectors.toSet());
      assertThat(codes).contains("train-the-trainer", "demobilising-and-diffusing");
      assertThat(courses).allSatisfy(course -> assertThat(codes).containsAll(course.requires()));
    }
  }

  @Test
  void a_course_without_places_is_named() {
    String file =
        "- {code: a-course, title: A, summary: S, for: [], requires: [], covers: [],"
            + " leave-with: [], attendance: every-session, by-approval: false}";
    var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> CourseFile.read(in)).hasMessageContaining("a-course has no places");
  }
}
