package uk.npws.alongside.events;

/**
 * Content lines of a calendar object (RFC 5545, 3.1): none is longer than {@value #MOST} octets, a
 * longer one goes on after a line break and a space. The calendar library counts characters, of
 * which a name such as Ngũgĩ has fewer than octets, and goes through the text one by one.
 */
final class ContentLines {

  /** Octets of a line in UTF-8, without its break. */
  static final int MOST = 75;

  private static final String BREAK = "\r\n";
  private static final String GOES_ON = BREAK + " ";

  private ContentLines() {}

  /**
   * @param text lines that end in CR LF
   */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 64);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf(BREAK, from);
      int next = end < 0 ? text.length() : end + BREAK.length();
      fold(text, from, end < 0 ? text.length() : end, folded);
      folded.append(text, next - (end < 0 ? 0 : BREAK.length()), next);
      from = next;
    }
    return folded.toString();
  }

  private static void fold(String text, int from, int end, StringBuilder folded) {
    int begun = from;
    int octets = 0;
    for (int at = from; at < end; ) {
      int character = text.codePointAt(at);
      int more = octets(character);
      if (octets + more > MOST) {
        folded.append(text, begun, at).append(GOES_ON);
        begun = at;
        octets = 1; // the space
      }
      octets += more;
      at += Character.charCount(character);
    }
    folded.append(text, begun, end);
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
