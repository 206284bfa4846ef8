package uk.npws.alongside.portal.frame;

/** Text for HTML that is written without a component. */
public final class Html {

  private Html() {}

  /** With what has a meaning in elements and quoted attributes escaped. */
  public static String of(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
