package uk.npws.alongside.events.enquiry;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message taken apart.
 *
 * @param text what it says, as text
 * @param html the same as safe HTML, or empty when it came as text
 * @param files what was attached
 * @param report the delivery status it brings (RFC 3464), or empty
 * @param calendarMethod what a calendar entry in it does, or empty
 * @param calendar the calendar entry itself, or empty
 */
record Incoming(
    InternetHeaders head,
    String text,
    String html,
    List<Attached> files,
    String report,
    String calendarMethod,
    String calendar) {

  private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,480}>");

  /**
   * Something attached.
   *
   * @param content null when it is not kept
   * @param why why it is not kept, or null
   */
  record Attached(String name, String type, int size, byte[] content, Why why) {
    /** Why a file is not kept. */
    enum Why {
      KIND,
      SIZE,
      NUMBER
    }
  }

  String header(String name) {
    String value = head.getHeader(name, null);
    return value == null ? "" : value.strip();
  }

  List<String> headers(String name) {
    String[] values = head.getHeader(name);
    return values == null ? List.of() : List.of(values);
  }

  boolean has(String name) {
    return head.getHeader(name) != null;
  }

  boolean hasAnyOf(String... names) {
    return head.getMatchingHeaders(names).hasMoreElements();
  }

  String subject() {
    String subject = decoded(header("Subject")).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    return cut(subject.strip(), 300);
  }

  /** The address it says it is from, in lower case; empty when it says none, several or rubbish. */
  String from() {
    InternetAddress from = sender();
    String address = from == null || from.getAddress() == null ? "" : from.getAddress();
    return address.matches("[!-~&&[^,;<>\"]]{1,190}@[A-Za-z0-9.-]{1,60}")
        ? address.toLowerCase(Locale.ROOT)
        : "";
  }

  String fromName() {
    InternetAddress from = sender();
    String name = from == null || from.getPersonal() == null ? "" : from.getPersonal();
    return cut(name.replaceAll("[\\p{Cntrl}<>,;\"]+", " ").strip(), 120);
  }

  String domain() {
    return from().substring(from().indexOf('@') + 1);
  }

  private InternetAddress sender() {
    try {
      InternetAddress[] all = InternetAddress.parseHeader(head.getHeader("From", ","), false);
      return all.length == 1 ? all[0] : null;
    } catch (AddressException | NullPointerException none) {
      return null;
    }
  }

  /** Every address it was sent to, in lower case. */
  List<String> recipients() {
    var all = new ArrayList<String>();
    for (String name : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
      for (String value : headers(name)) {
        try {
          for (Address to : InternetAddress.parseHeader(value, false)) {
            all.add(((InternetAddress) to).getAddress().toLowerCase(Locale.ROOT));
          }
        } catch (AddressException | NullPointerException rubbish) {
          continue;
        }
      }
    }
    return all;
  }

  /** Its Message-ID, or empty. */
  String messageId() {
    List<String> ids = ids(header("Message-ID"));
    return ids.isEmpty() ? "" : ids.get(0);
  }

  /** What it answers, nearest first. */
  List<String> answers() {
    var all = new ArrayList<>(ids(header("In-Reply-To")));
    List<String> references = ids(header("References"));
    Collections.reverse(references);
    all.addAll(references);
    return all.stream().distinct().limit(30).toList();
  }

  static List<String> ids(String value) {
    var found = new ArrayList<String>();
    Matcher id = MESSAGE_ID.matcher(value);
    while (id.find() && found.size() < 100) {
      found.add(id.group());
    }
    return found;
  }

  static InternetHeaders headOf(byte[] raw) throws MessagingException {
    return new InternetHeaders(new java.io.ByteArrayInputStream(raw), Charsets.headIsUtf8(raw));
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException unknown) {
      return value;
    }
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
