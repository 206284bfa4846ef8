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
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  /** The newest letters, newest first; only those to addresses with this in them. */
  public List<DemoLetter> letters(String to) {
    String wanted = to.strip().toLowerCase(Locale.ROOT);
    return read(
        inbox -> {
          var letters = new ArrayList<DemoLetter>();
          for (Message message : newestFirst(inbox)) {
            if (letters.size() < MOST
                && recipients(message).toLowerCase(Locale.ROOT).contains(wanted)) {
              letters.add(letter((MimeMessage) message));
            }
          }
          return letters;
        });
  }

  /** The letter with this id, if it is there. */
  public Optional<DemoLetter> letter(String id) {
    return read(
        inbox -> {
          for (Message message : newestFirst(inbox)) {
            if (id((MimeMessage) message).equals(id)) {
              return Optional.of(letter((MimeMessage) message));
            }
          }
          return Optional.empty();
        });
  }

  private static List<Message> newestFirst(Folder inbox) throws MessagingException {
    Message[] all = inbox.getMessages();
    FetchProfile envelopes = new FetchProfile();
    envelopes.add(FetchProfile.Item.ENVELOPE);
    inbox.fetch(all, envelopes);
    return Arrays.stream(all)
        .sorted(Comparator.comparing(Message::getMessageNumber).reversed())
        .toList();
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
