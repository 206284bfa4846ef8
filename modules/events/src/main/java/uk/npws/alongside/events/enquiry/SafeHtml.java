package uk.npws.alongside.events.enquiry;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML from strangers: words and their order stay; images, styles, scripts and forms go. */
final class SafeHtml {

  private static final PolicyFactory SAFE =
      new HtmlPolicyBuilder()
          .allowElements("p", "div", "br", "b", "strong", "i", "em", "ul", "ol", "li", "blockquote")
          .allowElements("a")
          .allowUrlProtocols("https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("nofollow", "noreferrer", "noopener")
          .toFactory();

  private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

  private SafeHtml() {}

  static String of(String html) {
    return SAFE.sanitize(html);
  }

  /** What it says, one line a block. */
  static String asText(String html) {
    String lines = html.replaceAll("(?i)<(br|/p|/div|/li|/tr|/h[1-6])\\b[^>]{0,200}>", "\n$0");
    return NOTHING
        .sanitize(lines)
        .replaceAll("&(#160|nbsp);", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#43;", "+")
        .replace("&#61;", "=")
        .replace("&#64;", "@")
        .replace("&#96;", "`")
        .replace("&amp;", "&")
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?(?:\\n ?)++", "\n\n");
  }
}
