package uk.npws.alongside.learning.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the text of a file must keep to before anybody looks at what it says: written in UTF-8, of a
 * size that a person reads, and without characters that nobody sees. A file that is not is refused
 * whole; nothing else is said about it.
 */
final class TextRules {

  /** Characters in a file. The longest page that we have is a tenth of it. */
  static final int MOST_CHARACTERS = 60_000;

  static final int MOST_LINES = 1_500;

  /** Characters in a line. Paragraphs stand on one line. */
  static final int LONGEST_LINE = 4_000;

  private static final int MOST_TOLD = 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final Problems problems;

  TextRules(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The text of these bytes, with line ends as on Unix; empty, and refused, when it is none. */
  Optional<String> read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return refused(end(text), "the file is not in UTF-8", "save it as UTF-8");
    }
    return held(text);
  }

  /** This text, with line ends as on Unix; empty, and refused, when it breaks a rule. */
  Optional<String> held(String text) {
    String plain = text.replace("\r\n", "\n");
    if (plain.startsWith(BYTE_ORDER_MARK)) {
      plain = plain.substring(1);
    }
    if (plain.length() > MOST_CHARACTERS) {
      return refused(
          end(plain.substring(0, MOST_CHARACTERS)),
          "the file is longer than " + MOST_CHARACTERS + " characters",
          "make two of it");
    }
    String[] lines = plain.split("\n", -1);
    if (lines.length > MOST_LINES) {
      return refused(
          new Place(file, MOST_LINES + 1, 1),
          "the file has more than " + MOST_LINES + " lines",
          "make two of it");
    }
    for (int at = 0; at < lines.length; at++) {
      if (lines[at].length() > LONGEST_LINE) {
        return refused(
            new Place(file, at + 1, LONGEST_LINE + 1),
            "a line of more than " + LONGEST_LINE + " characters",
            "make several paragraphs of it");
      }
    }
    return unseen(lines) ? Optional.empty() : Optional.of(plain);
  }

  private boolean unseen(String[] lines) {
    int told = 0;
    for (int at = 0; at < lines.length && told < MOST_TOLD; at++) {
      String line = lines[at];
      int column = unseen(line);
      if (column >= 0) {
        problems.refuse(
            new Place(file, at + 1, column + 1),
            String.format(
                Locale.ROOT, "a character that nobody sees, U+%04X", line.codePointAt(column)),
            "delete it; if it is not to be seen here either, write the line anew");
        told++;
      }
    }
    return told > 0;
  }

  /** Where the first such character stands in the line; -1 when there is none. */
  private static int unseen(String line) {
    return IntStream.iterate(
            0, at -> at < line.length(), at -> at + Character.charCount(line.codePointAt(at)))
        .filter(at -> unseen(line.codePointAt(at)))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Controls, marks that turn the direction of writing or join letters, half a character, line ends
   * that only some see, and what is not assigned to anything. A tab and a no-break space are seen.
   */
  private static boolean unseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> character == '\uFFFD';
    };
  }

  private Optional<String> refused(Place place, String what, String mend) {
    problems.refuse(place, what, mend);
    return Optional.empty();
  }

  /** Where the next character behind this text would stand. */
  private Place end(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, text.length() - text.lastIndexOf('\n'));
  }
}
