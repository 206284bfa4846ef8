package uk.npws.alongside.events;

import java.util.regex.Pattern;

/** What may stand in a field of a form of this room; a refusal names the field it belongs to. */
final class Fields {

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private Fields() {}

  static <T> T given(String field, T value) {
    if (value == null) {
      throw EventRefused.required(field);
    }
    return value;
  }

  /** One line of text that must be there. */
  static String line(String field, String value, int most) {
    String line = optional(field, value, most);
    if (line.isEmpty()) {
      throw EventRefused.required(field);
    }
    if (line.matches("(?s).*[\\r\\n\\t].*")) {
      throw EventRefused.unprintable(field);
    }
    return line;
  }

  /** Text that may be missing; never null. */
  static String optional(String field, String value, int most) {
    String text = value == null ? "" : value.strip();
    if (CONTROL.matcher(text).find()) {
      throw EventRefused.unprintable(field);
    }
    if (text.length() > most) {
      throw EventRefused.tooLong(field, most);
    }
    return text;
  }

  /** The same, of several lines; a browser ends them otherwise than they are kept. */
  static String lines(String field, String value, int most) {
    return optional(field, value == null ? "" : value.replace("\r\n", "\n"), most);
  }

  /** An https address, or nothing. */
  static String link(String field, String value, int most) {
    String link = optional(field, value, most);
    if (!link.isEmpty()
        && !link.matches("https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[\\x21-\\x7e&&[^\"'<>\\\\]]*)?")) {
      throw EventRefused.noLink(field);
    }
    return link;
  }

  static int between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw EventRefused.outOfRange(field, least, most);
    }
    return value;
  }
}
