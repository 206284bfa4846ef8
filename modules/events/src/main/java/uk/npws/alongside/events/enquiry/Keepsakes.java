package uk.npws.alongside.events.enquiry;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import uk.npws.alongside.events.enquiry.Incoming.Attached;

/** Which attachments are kept: few kinds, of bounded size and number. */
final class Keepsakes {

  static final int MOST_BYTES = 5 * 1024 * 1024;
  static final int MOST_FILES = 20;
  private static final Set<String> KINDS =
      Set.of("pdf", "docx", "xlsx", "odt", "ods", "csv", "txt", "jpg", "jpeg", "png", "ics");

  private int kept;

  Attached keep(MimePart part, String type) throws MessagingException {
    String name = name(part);
    String shown = name == null ? "attachment" : name;
    String kind = shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      return new Attached(shown, type, Math.max(part.getSize(), 0), null, Attached.Why.KIND);
    }
    if (++kept > MOST_FILES) {
      return new Attached(shown, type, Math.max(part.getSize(), 0), null, Attached.Why.NUMBER);
    }
    byte[] content = MimeReader.bytes(part, MOST_BYTES + 1);
    return content.length > MOST_BYTES
        ? new Attached(shown, type, content.length, null, Attached.Why.SIZE)
        : new Attached(shown, type, content.length, content, null);
  }

  /** The name it was given, fit to be shown and to be a file's; null when it has none. */
  static String name(MimePart part) {
    try {
      String name = part.getFileName();
      if (name == null) {
        return null;
      }
      String plain =
          MimeUtility.decodeText(name)
              .replaceAll(".*[/\\\\]", "")
              .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\"<>:|?*]+", "_")
              .strip();
      if (plain.isEmpty() || plain.startsWith(".")) {
        return "attachment" + plain;
      }
      return plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
    } catch (MessagingException | UnsupportedEncodingException rubbish) {
      return "attachment";
    }
  }
}
