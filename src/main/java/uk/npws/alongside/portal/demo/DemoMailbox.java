package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.MessageIDTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import uk.npws.alongside.foundation.Setting;

/**
 * The mailbox of the demo, where every letter to whomever arrives; read over IMAP each time, so
 * what is shown was really sent.
 */
@ApplicationScoped
public class DemoMailbox {

  private static final String HOST = "127.0.0.1";
  private static final int MOST = 100;

  /** What to do with the open inbox. */
  private interface Reading<T> {
    T of(Folder inbox) throws MessagingException, IOException;
  }

  /**
   * What the newest letters say on their envelopes, newest first; only those to addresses with this
   * in them. The server looks for them, so that a mailbox of many thousands answers at once.
   */
  public List<DemoEnvelope> envelopes(String to) {
    String wanted = to.strip();
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(wanted)) {
      return List.of(); // no address of ours has such a letter
    }
    return read(
        inbox -> {
          int all = inbox.getMessageCount();
          Message[] found =
              wanted.isEmpty()
                  ? inbox.getMessages(Math.max(1, all - MOST + 1), all)
                  : inbox.search(new HeaderTerm("To", wanted));
          Message[] newest =
              Arrays.copyOfRange(found, Math.max(0, found.length - MOST), found.length);
          FetchProfile envelopes = new FetchProfile();
          envelopes.add(FetchProfile.Item.ENVELOPE);
          envelopes.add(FetchProfile.Item.CONTENT_INFO);
          inbox.fetch(newest, envelopes);
          var letters = new ArrayList<DemoEnvelope>();
          for (Message message : newest) {
            letters.add(0, envelope((MimeMessage) message));
          }
          return letters;
        });
  }

  /** The letter with this id, if it is there. */
  public Optional<DemoLetter> letter(String id) {
    return read(
        inbox -> {
          for (Message message : inbox.search(new MessageIDTerm(id))) {
            if (id((MimeMessage) message).equals(id)) {
              return Optional.of(letter((MimeMessage) message));
            }
          }
          return Optional.empty();
        });
  }

  private static <T> T read(Reading<T> reading) {
    Properties properties = new Properties();
    properties.put("mail.imap.connectiontimeout", "3000");
    properties.put("mail.imap.timeout", "5000");
    try (Store store = Session.getInstance(properties).getStore("imap")) {
      store.connect(
          HOST,
          Integer.parseInt(Setting.DEMO_IMAP_PORT.value()),
          Setting.DEMO_IMAP_USER.value(),
          Setting.DEMO_IMAP_PASSWORD.value());
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        return reading.of(inbox);
      }
    } catch (MessagingException problem) {
      throw new IllegalStateException("the demo mailbox does not answer", problem);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static DemoEnvelope envelope(MimeMessage message) throws MessagingException, IOException {
    return new DemoEnvelope(
        id(message),
        recipients(message),
        message.getSubject(),
        message.getSentDate().toInstant(),
        method(message));
  }

  /** What the calendar entry asks for, as the letter's structure tells without its text. */
  private static String method(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/calendar")) {
      String method = new ContentType(part.getContentType()).getParameter("method");
      return method == null ? "" : method.toUpperCase(Locale.ROOT);
    }
    String method = "";
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount() && method.isEmpty(); i++) {
        method = method(parts.getBodyPart(i));
      }
    }
    return method;
  }

  private static DemoLetter letter(MimeMessage message) throws MessagingException, IOException {
    String calendar = find(message, "text/calendar");
    return new DemoLetter(
        id(message),
        recipients(message),
        message.getSubject(),
        message.getSentDate().toInstant(),
        find(message, "text/plain"),
        calendar.isEmpty() ? null : new CalendarEntry(calendar));
  }

  private static String id(MimeMessage message) throws MessagingException {
    String id = message.getMessageID();
    return id == null ? "" : id.replaceAll("[<>]|@.*", "");
  }

  private static String recipients(Message message) throws MessagingException {
    var to = message.getRecipients(Message.RecipientType.TO);
    return to == null ? "" : InternetAddress.toUnicodeString(to);
  }

  /** The parts of this type, as text, one after the other; two days come as two entries. */
  private static String find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return text(part);
    }
    var found = new StringBuilder();
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        found.append(find(parts.getBodyPart(i), type));
      }
    }
    return found.toString();
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof String text) {
      return text;
    }
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
