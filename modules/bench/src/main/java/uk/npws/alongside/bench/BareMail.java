package uk.npws.alongside.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;

/**
 * Mail by Jakarta Mail alone, over one connection that stays: a text with a calendar entry beside
 * it, and nothing else that a letter of the portal has.
 */
final class BareMail implements AutoCloseable {

  static {
    // as the portal does: else its streams are searched for in all jars, at each part of each
    // letter
    System.setProperty(
        StreamProvider.class.getName(), StreamProvider.provider().getClass().getName());
  }

  /** What a letter says; the entry may be null. */
  record Words(String to, String subject, String body, String calendar) {}

  private final Session session;
  private final Transport transport;

  BareMail(int port) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(port));
    session = Session.getInstance(properties);
    transport = session.getTransport("smtp");
    transport.connect();
  }

  void send(Words words) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress("bench@alongside.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(words.to()));
    message.setSubject(words.subject(), "UTF-8");
    if (words.calendar() == null) {
      message.setText(words.body(), "UTF-8");
    } else {
      var text = new MimeBodyPart();
      text.setText(words.body(), "UTF-8");
      var entry = new MimeBodyPart();
      entry.setText(words.calendar(), "UTF-8", "calendar");
      message.setContent(new MimeMultipart("alternative", text, entry));
    }
    message.saveChanges();
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** Hangs up. */
  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException gone) {
      // the relay had hung up before
    }
  }
}
