package uk.npws.alongside.launcher;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.npws.alongside.foundation.Setting;

/**
 * The box of what is written to the team. As a real server does, it writes down who handed a
 * message over and whether the sender is who it says: senders under {@code .example} are, any other
 * is unknown.
 */
public final class ContactBox {

  static final String USER = "contact";
  static final String CHECKED_BY = "mail.npws.example";

  private final Path folder;
  private final GreenMail server;
  private final GreenMailUser user;
  private long number;

  private ContactBox(GreenMail server, Path folder, GreenMailUser user) {
    this.server = server;
    this.folder = folder;
    this.user = user;
  }

  static ContactBox open(GreenMail server, Path folder, String password)
      throws UserException, IOException, MessagingException, FolderException {
    Files.createDirectories(folder);
    var box =
        new ContactBox(server, folder, server.getUserManager().createUser(USER, USER, password));
    for (Path kept : Mailbox.lastKept(folder)) {
      Mailbox.putBack(server, box.user, kept);
    }
    return box;
  }

  /** Whether this is the address that our letters come from, with a tag or without. */
  static boolean isFor(String address) {
    String own = Setting.MAIL_FROM.byDefault().replaceAll(".*<|>.*", "");
    return address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*", "").equals(own);
  }

  /** Puts a message in as it stands, as if a server had kept it so. */
  public synchronized void put(byte[] raw) {
    try {
      Path file = next();
      Files.write(file, raw);
      Mailbox.putBack(server, user, file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (MessagingException | FolderException fault) {
      throw new IllegalStateException(fault);
    }
  }

  synchronized GreenMailUser take(MovingMessage moving) throws MessagingException {
    MimeMessage message = moving.getMessage();
    String from = moving.getReturnPath() == null ? "" : moving.getReturnPath().getEmail();
    message.setHeader("Return-Path", "<" + from + ">");
    message.setHeader("Authentication-Results", CHECKED_BY + "; dmarc=" + verdict(message));
    try (var out = Files.newOutputStream(next())) {
      message.writeTo(out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return user;
  }

  private static String verdict(MimeMessage message) throws MessagingException {
    Address[] from = message.getFrom();
    String address =
        from == null || from.length != 1 ? "" : ((InternetAddress) from[0]).getAddress();
    return address.endsWith(".example")
        ? "pass header.from=" + address.substring(address.indexOf('@') + 1)
        : "none";
  }

  private Path next() {
    return folder.resolve("%013d-%06d.eml".formatted(System.currentTimeMillis(), ++number));
  }
}
