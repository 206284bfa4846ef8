package uk.npws.alongside.portal.frame;

/** Text for XML files. */
public final class XmlText {

  private XmlText() {}

  /** Without the characters that no XML may have, even escaped. */
  public static String of(String text) {
    return text.codePoints()
        .filter(XmlText::allowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean allowed(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || code >= 0x20 && code <= 0xD7FF
        || code >= 0xE000 && code <= 0xFFFD
        || code >= 0x10000;
  }
}
