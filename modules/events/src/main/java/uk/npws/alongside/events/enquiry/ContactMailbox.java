package uk.npws.alongside.events.enquiry;

import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import uk.npws.alongside.foundation.Setting;

/**
 * One visit to the contact mailbox over IMAP. Nothing in it is changed or removed: people may go on
 * reading it with their own programs.
 */
final class ContactMailbox implements AutoCloseable {

  private final Store store;
  private final Folder inbox;
  private final String name;

  /**
   * A message in it.
   *
   * @param raw as it came; of one that is too large only the head
   */
  record Arrived(
      String mailbox, long validity, long uid, long size, byte[] raw, boolean tooLarge) {}

  private ContactMailbox(Store store, Folder inbox, String name) {
    this.store = store;
    this.inbox = inbox;
    this.name = name;
  }

  static boolean isSet() {
    return Setting.CONTACT_IMAP_HOST.isSet();
  }

  static ContactMailbox open() throws MessagingException {
    String protocol = Setting.CONTACT_IMAP_SSL.isTrue() ? "imaps" : "imap";
    var properties = new Properties();
    for (String time : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail." + protocol + "." + time, "20000");
    }
    properties.put("mail." + protocol + ".fetchsize", "1048576");
    properties.put("mail.imaps.ssl.checkserveridentity", "true");
    Store store = Session.getInstance(properties).getStore(protocol);
    try {
      store.connect(
          Setting.CONTACT_IMAP_HOST.value(),
          Integer.parseInt(Setting.CONTACT_IMAP_PORT.value()),
          Setting.CONTACT_IMAP_USER.value(),
          Setting.CONTACT_IMAP_PASSWORD.value());
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      return new ContactMailbox(store, inbox, Setting.CONTACT_IMAP_USER.value());
    } catch (MessagingException problem) {
      store.close();
      throw problem;
    }
  }

  String name() {
    return name;
  }

  long validity() throws MessagingException {
    return ((UIDFolder) inbox).getUIDValidity();
  }

  /** The numbers of what came after this one. */
  long[] after(long last) throws MessagingException {
    UIDFolder numbered = (UIDFolder) inbox;
    Message[] found = numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID);
    long[] numbers = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      numbers[i] = numbered.getUID(found[i]);
    }
    // "from n on" names the last message even when n is beyond it
    return java.util.Arrays.stream(numbers).filter(uid -> uid > last).sorted().toArray();
  }

  /** The message of this number; null when it has gone meanwhile. */
  Arrived fetch(long uid) throws MessagingException, IOException {
    Message message = ((UIDFolder) inbox).getMessageByUID(uid);
    if (message == null) {
      return null;
    }
    long size = message.getSize();
    if (size > MimeReader.MOST_BYTES) {
      return new Arrived(name, validity(), uid, size, head(message), true);
    }
    var raw = new Bounded(MimeReader.MOST_BYTES);
    message.writeTo(raw);
    return raw.overflowed
        ? new Arrived(name, validity(), uid, size, head(message), true)
        : new Arrived(name, validity(), uid, raw.bytes.size(), raw.bytes.toByteArray(), false);
  }

  private static byte[] head(Message message) throws MessagingException {
    var head = new StringBuilder();
    for (Header line : Collections.list(message.getAllHeaders())) {
      if (head.length() < MimeReader.MOST_HEAD) {
        head.append(line.getName()).append(": ").append(line.getValue()).append("\r\n");
      }
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws MessagingException {
    store.close();
  }

  /** Takes so much and no more: a server may say less of a message's size than it sends. */
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private boolean overflowed;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      if (bytes.size() + length > most) {
        overflowed = true;
      } else {
        bytes.write(some, from, length);
      }
    }
  }
}
