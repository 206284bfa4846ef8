package uk.npws.alongside.learning.scorm;

/** Words as they stand in XML and HTML. */
final class Markup {

  private Markup() {}

  /** For between tags and for within double quotes. */
  static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
