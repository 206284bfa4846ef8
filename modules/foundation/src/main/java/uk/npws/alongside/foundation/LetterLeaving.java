package uk.npws.alongside.foundation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A letter is about to be carried: a room that knows what it is about may say more in its head,
 * such as where answers go. Said anew at each attempt.
 */
public final class LetterLeaving {

  private final Letter letter;
  private final Map<String, String> headers = new LinkedHashMap<>();

  LetterLeaving(Letter letter) {
    this.letter = letter;
  }

  public Letter letter() {
    return letter;
  }

  /** Says this in the head of the letter; one line, or it is a fault. */
  public void say(String header, String value) {
    if (value.matches("(?s).*[\\r\\n].*")) {
      throw new IllegalArgumentException("not one line: " + header);
    }
    headers.put(header, value);
  }

  Map<String, String> headers() {
    return headers;
  }
}
