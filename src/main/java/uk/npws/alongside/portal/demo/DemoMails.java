package uk.npws.alongside.portal.demo;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.foundation.Setting;

/**
 * What people of the demo nation wrote to the team: put into the contact mailbox over IMAP, so that
 * the portal finds it there as it finds any other.
 */
final class DemoMails {

  private static final Logger LOG = Logger.getLogger(DemoMails.class.getName());

  private static final Pattern THEN =
      Pattern.compile("(?m)^Subject: (?<subject>.*)\\nX-Demo-Then: (?<state>[A-Z]+)$");

  private DemoMails() {}

  /** Each message as it stands in the file. */
  static List<String> read() {
    return Arrays.stream(DemoFiles.text("enquiries.mbox").split("(?m)^From demo\\n"))
        .filter(mail -> !mail.isBlank())
        .toList();
  }

  /** Of which subjects it is known what became of them, and what. */
  static Map<String, EnquiryState> dealtWith() {
    var known = new HashMap<String, EnquiryState>();
    for (String mail : read()) {
      Matcher then = THEN.matcher(mail);
      if (then.find()) {
        known.put(then.group("subject"), EnquiryState.valueOf(then.group("state")));
      }
    }
    return known;
  }

  /** Puts them in; a demo without them is better than none. */
  static void put(Clock clock) {
    if (!Setting.CONTACT_IMAP_HOST.isSet() || Setting.CONTACT_IMAP_SSL.isTrue()) {
      return; // not the mailbox of a demo
    }
    Properties properties = new Properties();
    properties.put("mail.imap.connectiontimeout", "3000");
    properties.put("mail.imap.timeout", "5000");
    Session session = Session.getInstance(properties);
    try (Store store = session.getStore("imap")) {
      store.connect(
          Setting.CONTACT_IMAP_HOST.value(),
          Integer.parseInt(Setting.CONTACT_IMAP_PORT.value()),
          Setting.CONTACT_IMAP_USER.value(),
          Setting.CONTACT_IMAP_PASSWORD.value());
      Folder inbox = store.getFolder("INBOX");
      int number = 0;
      for (String mail : read()) {
        inbox.appendMessages(new Message[] {message(session, mail, ++number, clock)});
      }
    } catch (MessagingException problem) {
      LOG.log(Level.WARNING, "the demo has no enquiries", problem);
    }
  }

  private static MimeMessage message(Session session, String mail, int number, Clock clock)
      throws MessagingException {
    var message =
        new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    message.setHeader("Message-ID", "<demo-" + number + "@enquiries.example>");
    boolean known = message.getHeader("X-Demo-Sender") == null;
    message.setHeader(
        "Authentication-Results",
        Setting.CONTACT_CHECKED_BY.value() + "; dmarc=" + (known ? "pass" : "none"));
    message.setHeader("To", Setting.MAIL_FROM.value());
    message.setHeader("Content-Type", "text/plain; charset=UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    return message;
  }
}
