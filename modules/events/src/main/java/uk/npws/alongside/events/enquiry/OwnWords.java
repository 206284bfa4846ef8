package uk.npws.alongside.events.enquiry;

import java.util.regex.Pattern;

/** What the sender wrote now, without what is quoted above or below. */
final class OwnWords {

  private static final Pattern QUOTE_BEGINS =
      Pattern.compile(
          "(?im)^(-{2,} ?(original message|forwarded|ursprüngliche nachricht).*"
              + "|on .{5,200} wrote:|am .{5,200} schrieb.*:|le .{5,200} a écrit ?:"
              + "|from: .+\\n(sent|date): .+|_{20,})\\s*$");
  private static final int ENOUGH = 20;

  private OwnWords() {}

  /** All of it when nothing of one's own is left: then somebody passed a message on. */
  static String of(String text) {
    var quote = QUOTE_BEGINS.matcher(text);
    String own = quote.find() ? text.substring(0, quote.start()) : text;
    own = own.replaceAll("(?m)^>.*$", "").strip();
    return own.length() < ENOUGH ? text : own;
  }
}
