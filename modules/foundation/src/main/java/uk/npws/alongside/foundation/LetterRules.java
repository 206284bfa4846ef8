package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must be before letters are written with it; refused beside the field, by line. */
final class LetterRules {

  static final int SUBJECT = 200;
  static final int BODY = 8000;
  static final int WHY = 300;

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}|[{}]");

  private LetterRules() {}

  /** The text as it is kept: lines end alike, nothing hangs over. */
  static LetterTexts.Text checked(LetterPlan.Kind kind, String subject, String body) {
    String line = subject == null ? "" : subject.strip();
    String text = body == null ? "" : body.replaceAll("\\r\\n?", "\n").stripTrailing();
    if (line.matches("(?s).*[\\r\\n].*")) {
      throw LetterTextRefused.twoLines("subject");
    }
    length("subject", line, SUBJECT);
    length("body", text, BODY);
    facts(kind, "subject", line);
    facts(kind, "body", text);
    var missing = new ArrayList<>(kind.needed());
    missing.removeIf(fact -> (line + text).contains("{" + fact + "}"));
    if (!missing.isEmpty()) {
      throw LetterTextRefused.factsMissing("body", missing);
    }
    return new LetterTexts.Text(line, text + "\n");
  }

  /** Why it was changed, in one line. */
  static String why(String why) {
    String said = why == null ? "" : why.strip().replaceAll("\\p{Cntrl}+", " ");
    length("why", said, WHY);
    return said;
  }

  private static void length(String field, String text, int most) {
    if (text.isBlank()) {
      throw LetterTextRefused.required(field);
    }
    if (text.length() > most) {
      throw LetterTextRefused.tooLong(field, most);
    }
  }

  private static void facts(LetterPlan.Kind kind, String field, String text) {
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      int line = 1 + (int) text.chars().limit(braces.start()).filter(c -> c == '\n').count();
      if (braces.group(1) == null) {
        throw LetterTextRefused.looseBrace(field, line);
      }
      if (!kind.facts().containsKey(braces.group(1))) {
        throw LetterTextRefused.unknownFact(field, braces.group(1), line);
      }
    }
  }
}
