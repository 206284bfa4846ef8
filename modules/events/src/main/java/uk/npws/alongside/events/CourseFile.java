package uk.npws.alongside.events;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code content/courses/courses.yml}; what each key means stands at its head. */
final class CourseFile {

  private static final String NAME = "content/courses/courses.yml";

  private CourseFile() {}

  /** The courses of this installation. */
  static List<CourseText> read() throws IOException {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IOException("no " + NAME + " on the class path");
      }
      return read(in);
    }
  }

  static List<CourseText> read(InputStream in) {
    Object file = new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromInputStream(in);
    return ((List<?>) file).stream().map(entry -> course((Map<?, ?>) entry)).toList();
  }

  private static CourseText course(Map<?, ?> entry) {
    return new CourseText(
        text(entry, "code"),
        text(entry, "title"),
        text(entry, "summary"),
        lines(entry, "for"),
        lines(entry, "covers"),
        lines(entry, "leave-with"),
        ((Number) value(entry, "places")).intValue(),
        AttendanceRule.valueOf(
            text(entry, "attendance").toUpperCase(Locale.ROOT).replace('-', '_')),
        ((Number) value(entry, "may-miss")).intValue(),
        (Boolean) value(entry, "by-approval"),
        Set.copyOf(lines(entry, "requires")));
  }

  private static Object value(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalArgumentException(NAME + ": " + entry.get("code") + " has no " + key);
    }
    return value;
  }

  private static String text(Map<?, ?> entry, String key) {
    return value(entry, key).toString().strip();
  }

  private static List<String> lines(Map<?, ?> entry, String key) {
    return ((List<?>) value(entry, key))
        .stream().map(line -> line.toString().replaceAll("\\s+", " ").strip()).toList();
  }
}
