package uk.npws.alongside.launcher;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A mail server of our own (SMTP and IMAP on loopback) that puts every letter, to whomever, into
 * one box, and keeps each as a file so that it is there again after a restart. What is written to
 * the team itself goes into a box of its own, see {@link ContactBox}.
 */
public final class Mailbox {

  static final String USER = "letters";
  static final String HOST = "127.0.0.1";
  private static final int MOST_KEPT = 1_000;

  static {
    // else Jakarta Mail searches all jars for its streams at each part of each letter
    String found = StreamProvider.provider().getClass().getName();
    System.setProperty(StreamProvider.class.getName(), found);
  }

  private final Path folder;
  private final String password;
  private final int smtpPort = Ports.free();
  private final int imapPort = Ports.free();
  private GreenMail server;
  private GreenMailUser everybody;
  private ContactBox contact;
  private long number;

  Mailbox(Path folder, String password) {
    this.folder = folder;
    this.password = password;
  }

  public int smtpPort() {
    return smtpPort;
  }

  public int imapPort() {
    return imapPort;
  }

  String password() {
    return password;
  }

  /** Every letter there is, in the order they came. */
  public synchronized List<MimeMessage> letters() {
    if (server == null) {
      return List.of();
    }
    try {
      return server.getManagers().getImapHostManager().getInbox(everybody).getMessages().stream()
          .map(StoredMessage::getMimeMessage)
          .toList();
    } catch (FolderException gone) {
      throw new IllegalStateException(gone);
    }
  }

  /** The letters to this address, in the order they came. */
  public List<MimeMessage> lettersTo(String address) {
    return letters().stream().filter(letter -> isTo(letter, address)).toList();
  }

  private static boolean isTo(MimeMessage letter, String address) {
    try {
      return Arrays.stream(letter.getAllRecipients())
          .anyMatch(to -> to.toString().toLowerCase().contains(address.toLowerCase()));
    } catch (MessagingException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /**
   * Opens it, with the letters of earlier runs. Nobody is let in before it knows where letters go.
   */
  public synchronized void start() {
    GreenMail opening =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
            });
    server = opening;
    try {
      everybody = server.getUserManager().createUser(USER, USER, password);
      contact = ContactBox.open(server, folder.resolve("contact"), password);
      server
          .getUserManager()
          .setMessageDeliveryHandler(
              (letter, to) ->
                  ContactBox.isFor(to.getEmail())
                      ? contact.take(letter)
                      : keep(opening, letter.getMessage()));
      for (Path kept : lastKept(folder)) {
        putBack(server, everybody, kept);
      }
    } catch (UserException | FolderException | MessagingException | IOException problem) {
      throw new CannotStart("The mailbox cannot open: " + problem, problem);
    }
    server.start();
  }

  /** Shuts it: whoever has a letter for it finds nobody there. */
  public synchronized void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  /** What was written to the team. */
  public ContactBox contact() {
    return contact;
  }

  private synchronized GreenMailUser keep(GreenMail through, MimeMessage letter)
      throws MessagingException {
    if (through != server) {
      throw new IllegalStateException("this mailbox is shut"); // the sender keeps it
    }
    Path file = folder.resolve("%013d-%06d.eml".formatted(System.currentTimeMillis(), ++number));
    try (var out = Files.newOutputStream(file)) {
      letter.writeTo(out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return everybody;
  }

  static List<Path> lastKept(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
      return all.subList(Math.max(0, all.size() - MOST_KEPT), all.size());
    }
  }

  static void putBack(GreenMail server, GreenMailUser box, Path kept)
      throws IOException, MessagingException, FolderException {
    MailFolder inbox = server.getManagers().getImapHostManager().getInbox(box);
    try (InputStream in = Files.newInputStream(kept)) {
      MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), in);
      Date came = new Date(Files.getLastModifiedTime(kept).toMillis());
      inbox.appendMessage(letter, new Flags(), came);
    }
  }
}
