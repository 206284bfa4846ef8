package uk.npws.alongside.learning.local;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Plain text as safe HTML: paragraphs and lines as they were typed, every mark escaped, and links
 * only where a web address (https), an e-mail address or a British telephone number stands, so that
 * help is one touch away. A link always says where it leads: its words are the address itself.
 */
public final class LinkedText {

  private static final LinkExtractor LINKS =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /** Short numbers that mean the same wherever they stand; 111 only where it is said to be one. */
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\p{L}\\p{N}£+.,/-])(999|116 ?123|(?<=NHS )111)(?![\\p{L}\\p{N}/-])");

  private LinkedText() {}

  /** Paragraphs of safe HTML; nothing for an empty text. */
  public static String html(String text) {
    return Arrays.stream(text.strip().split("\n\\s*\n"))
        .filter(paragraph -> !paragraph.isBlank())
        .map(LinkedText::paragraph)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(String paragraph) {
    return paragraph
        .strip()
        .lines()
        .map(line -> line(line.strip()))
        .collect(Collectors.joining("<br/>\n", "<p>", "</p>"));
  }

  private static String line(String line) {
    var html = new StringBuilder();
    for (Span span : LINKS.extractSpans(line)) {
      String words = line.substring(span.getBeginIndex(), span.getEndIndex());
      String address = span instanceof LinkSpan link ? address(link.getType(), words) : "";
      html.append(
          span instanceof LinkSpan
              ? address.isEmpty() ? escaped(words) : link(address, words)
              : withNumbers(words));
    }
    return html.toString();
  }

  /** Where this leads; nothing where it should not lead anywhere. */
  private static String address(LinkType type, String words) {
    return switch (type) {
      case EMAIL -> "mailto:" + words;
      case WWW -> web("https://" + words);
      default -> web(words);
    };
  }

  /** Encrypted only, to a host that is what it looks like, and with no name before it. */
  private static String web(String words) {
    try {
      URI address = URI.create(words);
      boolean good =
          "https".equalsIgnoreCase(address.getScheme())
              && address.getHost() != null
              && address.getHost().matches("(?i)([a-z0-9-]+\\.)+[a-z]{2,}")
              && address.getUserInfo() == null;
      return good ? words : "";
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  private static String withNumbers(String text) {
    var html = new StringBuilder();
    int from = 0;
    for (PhoneNumberMatch match : PHONES.findNumbers(text, "GB")) {
      html.append(withShortNumbers(text.substring(from, match.start())));
      html.append(
          link(PHONES.format(match.number(), PhoneNumberFormat.RFC3966), match.rawString()));
      from = match.end();
    }
    return html.append(withShortNumbers(text.substring(from))).toString();
  }

  private static String withShortNumbers(String text) {
    var html = new StringBuilder();
    int from = 0;
    Matcher found = SHORT.matcher(text);
    while (found.find()) {
      html.append(escaped(text.substring(from, found.start())));
      html.append(link("tel:" + found.group().replace(" ", ""), found.group()));
      from = found.end();
    }
    return html.append(escaped(text.substring(from))).toString();
  }

  private static String link(String address, String words) {
    return "<a href=\"" + escaped(address) + "\" rel=\"noreferrer\">" + escaped(words) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
