package uk.npws.alongside.events.enquiry;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import uk.npws.alongside.events.enquiry.Unreadable.Why;

/**
 * Takes one message apart, within limits: what goes beyond them is refused, and what cannot be
 * decoded is shown as well as it can be.
 */
final class MimeReader {

  static final int MOST_BYTES = 25 * 1024 * 1024;
  static final int MOST_HEAD = 256 * 1024;
  static final int DEEPEST = 10;
  static final int MOST_PARTS = 100;
  private static final int MOST_TEXT = 200_000;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Incoming.Attached> files = new ArrayList<>();
  private final Keepsakes keepsakes = new Keepsakes();
  private String report = "";
  private String calendarMethod = "";
  private String calendar = "";
  private int parts;

  private MimeReader() {}

  static Incoming read(byte[] raw) throws Unreadable {
    if (raw.length > MOST_BYTES) {
      throw new Unreadable(Why.TOO_LARGE);
    }
    if (headLength(raw) > MOST_HEAD) {
      throw new Unreadable(Why.HEAD_TOO_LARGE);
    }
    try {
      InternetHeaders head = Incoming.headOf(raw);
      var reader = new MimeReader();
      var message =
          new MimeMessage(session(Charsets.headIsUtf8(raw)), new ByteArrayInputStream(raw));
      reader.visit(message, 0);
      return reader.done(head);
    } catch (MessagingException | IOException | RuntimeException broken) {
      throw new Unreadable(Why.BROKEN);
    }
  }

  private Incoming done(InternetHeaders head) {
    String safe = text.isEmpty() ? SafeHtml.of(html.toString()) : "";
    String said = text.isEmpty() ? SafeHtml.asText(html.toString()) : text.toString();
    return new Incoming(
        head,
        said.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", "").strip(),
        safe,
        List.copyOf(files),
        report,
        calendarMethod,
        calendar);
  }

  static int headLength(byte[] raw) {
    for (int i = 1; i < raw.length; i++) {
      boolean empty =
          raw[i] == '\n'
              && (raw[i - 1] == '\n' || (i > 2 && raw[i - 1] == '\r' && raw[i - 2] == '\n'));
      if (empty) {
        return i;
      }
    }
    return raw.length;
  }

  private void visit(MimePart part, int depth) throws MessagingException, IOException, Unreadable {
    if (depth > DEEPEST) {
      throw new Unreadable(Why.TOO_DEEP);
    }
    if (++parts > MOST_PARTS) {
      throw new Unreadable(Why.TOO_MANY_PARTS);
    }
    String type = type(part);
    if (type.startsWith("multipart/")) {
      visitAll(part, type, depth);
    } else if (type.equals("message/delivery-status")) {
      report = Incoming.cut(decoded(part), MOST_TEXT);
    } else if (type.equals("message/rfc822") && report.isEmpty()) {
      visitForwarded(part, depth);
    } else if (type.startsWith("message/") || type.equals("text/rfc822-headers")) {
      parts++; // what comes back with a bounce is our own letter
    } else if (isFile(part, type)) {
      files.add(keepsakes.keep(part, type));
    } else if (type.equals("text/html")) {
      append(html, decoded(part));
    } else if (type.equals("text/calendar")) {
      calendarMethod = parameter(part, "method").toUpperCase(Locale.ROOT);
      calendar = Incoming.cut(decoded(part), MOST_TEXT);
    } else {
      append(text, decoded(part).replace("\r\n", "\n"));
    }
  }

  private void visitAll(MimePart part, String type, int depth)
      throws MessagingException, IOException, Unreadable {
    Multipart all = new MimeMultipart(part.getDataHandler().getDataSource());
    for (int i = 0; i < all.getCount(); i++) {
      BodyPart one = all.getBodyPart(i);
      visit((MimeBodyPart) one, depth + 1);
    }
    if (type.equals("multipart/alternative") && !text.toString().isBlank()) {
      html.setLength(0);
    }
  }

  /** Reads heads in UTF-8 where they can be that (RFC 6532), else byte by byte. */
  private static Session session(boolean utf8) {
    var properties = new Properties();
    properties.setProperty("mail.mime.allowutf8", String.valueOf(utf8));
    return Session.getInstance(properties);
  }

  private void visitForwarded(MimePart part, int depth)
      throws MessagingException, IOException, Unreadable {
    try (InputStream in = part.getInputStream()) {
      var inner = new MimeMessage(session(false), in);
      append(text, "\n----- Forwarded -----\n" + inner.getSubject() + "\n");
      visit(inner, depth + 1);
    }
  }

  private static boolean isFile(MimePart part, String type) throws MessagingException {
    boolean said = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    return said || !type.startsWith("text/") || Keepsakes.name(part) != null;
  }

  private static String disposition(MimePart part) {
    try {
      return part.getDisposition();
    } catch (MessagingException rubbish) {
      return Part.ATTACHMENT;
    }
  }

  private static void append(StringBuilder to, String more) {
    if (to.length() < MOST_TEXT) {
      to.append(to.isEmpty() ? "" : "\n").append(Incoming.cut(more, MOST_TEXT - to.length()));
    }
  }

  /** The type in small letters; text where it is missing or rubbish. */
  static String type(MimePart part) throws MessagingException {
    try {
      return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
    } catch (ParseException rubbish) {
      return "text/plain";
    }
  }

  private static String parameter(MimePart part, String name) throws MessagingException {
    try {
      String value = new ContentType(part.getContentType()).getParameter(name);
      return value == null ? "" : value;
    } catch (ParseException rubbish) {
      return "";
    }
  }

  private static String decoded(MimePart part) throws MessagingException {
    byte[] bytes = bytes(part, MOST_TEXT * 4);
    try {
      String charset = MimeUtility.javaCharset(parameter(part, "charset"));
      if (!charset.isEmpty() && !charset.equalsIgnoreCase("us-ascii")) {
        return Charsets.decode(bytes, charset);
      }
    } catch (IllegalArgumentException unknown) {
      return Charsets.guess(bytes);
    }
    return Charsets.guess(bytes);
  }

  /** As much as can be decoded; what follows broken base64 is lost, what comes before is not. */
  static byte[] bytes(MimePart part, int most) throws MessagingException {
    var read = new java.io.ByteArrayOutputStream();
    try (InputStream in = part.getInputStream()) {
      byte[] some = new byte[8192];
      for (int n = in.read(some); n >= 0 && read.size() < most; n = in.read(some)) {
        read.write(some, 0, n);
      }
    } catch (IOException broken) {
      return read.toByteArray();
    } catch (MessagingException unknownEncoding) {
      return "(unknown encoding)".getBytes(StandardCharsets.US_ASCII);
    }
    return read.toByteArray();
  }
}
