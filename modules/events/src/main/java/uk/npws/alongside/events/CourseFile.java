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

  /** On which days before their start a course's events remind, by its code, where it says so. */
  static Map<String, ReminderDays> reminders() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(NAME)) {
      return in == null ? Map.of() : reminders(in);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  static Map<String, ReminderDays> reminders(InputStream in) {
    Object file = new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromInputStream(in);
    var days = new java.util.HashMap<String, ReminderDays>();
    for (Object entry : (List<?>) file) {
      Object remind = ((Map<?, ?>) entry).get("remind");
      if (remind != null) {
        days.put(
            text((Map<?, ?>) entry, "code"),
            ReminderDays.of(
                ((List<?>) remind)
                    .stream()
                        .map(String::valueOf)
                        .collect(java.util.stream.Collectors.joining(","))));
      }
    }
    return days;
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
        Set.copyOf(lines(entry, "requires")),
        Set.copyOf(lines(entry, "leads-to")));
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
