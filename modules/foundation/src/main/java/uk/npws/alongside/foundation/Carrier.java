package uk.npws.alongside.foundation;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One walk to the mail server: makes mail of letters and hands them over on one connection, opened
 * when the first one is there.
 */
public final class Carrier implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Carrier.class.getName());

  private static final String BEGIN = "BEGIN:VCALENDAR";
  private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\r?$");

  /** Made once, when the first letter goes: Jakarta Mail searches the jars for its providers. */
  private static final class Mail {
    static {
      // else it searches them for its streams, too, at each part of each letter
      String found = StreamProvider.provider().getClass().getName();
      System.setProperty(StreamProvider.class.getName(), found);
    }

    static final Session SESSION = Session.getInstance(properties());
  }

  private Transport transport;

  /**
   * Hands this letter over; whatever went wrong, the next letter gets a connection of its own. It
   * says that a machine wrote it, so that no other machine answers.
   *
   * <p>Meanwhile classes are looked for where Jakarta Mail's are: it asks anew, for each part of
   * each letter, for the class that writes it, and each time all jars of the portal would be
   * searched before the server's.
   */
  void carry(Letter letter, LetterLeaving leaving)
      throws MessagingException, UnsupportedEncodingException {
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(MimeMessage.class.getClassLoader());
    try {
      handOver(letter, leaving);
    } finally {
      thread.setContextClassLoader(ours);
    }
  }

  private void handOver(Letter letter, LetterLeaving leaving)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = new Numbered(Mail.SESSION, letter.messageId());
    message.setFrom(InternetAddress.parse(Setting.MAIL_FROM.value())[0]);
    message.setRecipient(Message.RecipientType.TO, recipient(letter));
    message.setSubject(letter.subject(), "UTF-8");
    message.setSentDate(Date.from(letter.written()));
    message.setHeader("Auto-Submitted", "auto-generated");
    for (var header : leaving.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    if (letter.calendar() == null) {
      message.setText(letter.body(), "UTF-8");
    } else {
      message.setContent(withCalendar(letter));
    }
    message.saveChanges();
    try {
      connection().sendMessage(message, message.getAllRecipients());
    } catch (MessagingException problem) {
      close();
      throw problem;
    }
  }

  private Transport connection() throws MessagingException {
    if (transport == null) {
      transport = Mail.SESSION.getTransport("smtp");
      if (Setting.SMTP_USER.isSet()) {
        transport.connect(Setting.SMTP_USER.value(), Setting.SMTP_PASSWORD.value());
      } else {
        transport.connect();
      }
    }
    return transport;
  }

  @Override
  public void close() {
    Transport open = transport;
    transport = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (MessagingException alreadyGone) {
      LOG.log(Level.FINE, "the mail server had hung up", alreadyGone);
    }
  }

  /**
   * Text and first calendar entry as alternatives, further entries attached: a calendar object that
   * asks for something may hold one entry only (RFC 5546), so two days come as two objects.
   */
  private static MimeMultipart withCalendar(Letter letter) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.body(), "UTF-8");
    List<String> objects = objects(letter.calendar());
    MimeMultipart both = new MimeMultipart("alternative", text, entry(letter, objects.get(0)));
    if (objects.size() == 1) {
      return both;
    }
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(both);
    MimeMultipart all = new MimeMultipart("mixed", first);
    for (int i = 1; i < objects.size(); i++) {
      MimeBodyPart more = entry(letter, objects.get(i));
      more.setFileName("day-" + (i + 1) + ".ics");
      all.addBodyPart(more);
    }
    return all;
  }

  /** The calendar objects that follow each other in this text (RFC 5545, 3.4). */
  static List<String> objects(String stream) {
    var objects = new ArrayList<String>();
    int from = 0;
    for (int next = next(stream, from); next > 0; next = next(stream, from)) {
      objects.add(stream.substring(from, next));
      from = next;
    }
    objects.add(stream.substring(from));
    return objects;
  }

  private static int next(String stream, int from) {
    return stream.indexOf(BEGIN, from + 1);
  }

  /** Each object says what is to be done with it: a letter may put one day in, another one out. */
  private static MimeBodyPart entry(Letter letter, String object) throws MessagingException {
    Matcher said = METHOD.matcher(object);
    String method = said.find() ? said.group(1) : letter.calendarMethod();
    MimeBodyPart entry = new MimeBodyPart();
    entry.setText(object, "UTF-8", "calendar");
    entry.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
    return entry;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", Setting.SMTP_HOST.value());
    properties.put("mail.smtp.port", Setting.SMTP_PORT.value());
    properties.put("mail.smtp.auth", String.valueOf(Setting.SMTP_USER.isSet()));
    properties.put("mail.smtp.starttls.enable", Setting.SMTP_STARTTLS.value());
    properties.put("mail.smtp.starttls.required", Setting.SMTP_STARTTLS.value());
    properties.put("mail.smtp.connectiontimeout", "5000");
    properties.put("mail.smtp.timeout", "10000");
    properties.put("mail.smtp.writetimeout", "10000");
    return properties;
  }

  /** A message that keeps the Message-ID it was given. */
  private static final class Numbered extends MimeMessage {
    private final String messageId;

    Numbered(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }

  /** With the name, where more than the address is known. */
  private static InternetAddress recipient(Letter letter) throws UnsupportedEncodingException {
    String address = letter.recipientAddress();
    String name = letter.recipientName().equals(address) ? null : letter.recipientName();
    return new InternetAddress(address, name, "UTF-8");
  }
}
