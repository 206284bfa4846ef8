package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;

/**
 * Keeps each message as it came, once, before anything is made of it; and remembers how far the
 * mailbox was read, in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Receiving {

  private static final int PIECE = 1024 * 1024;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** The last message of the mailbox that was kept; 0 when it is new, or numbers its mail anew. */
  long lastKept(String mailbox, long validity) {
    List<?> last =
        entities
            .createNativeQuery(
                "select last_uid from contact_mailbox where name = ?1 and validity = ?2")
            .setParameter(1, mailbox)
            .setParameter(2, validity)
            .getResultList();
    return last.isEmpty() ? 0 : ((Number) last.get(0)).longValue();
  }

  /**
   * Keeps it unless it is there already.
   *
   * @return whether it is new
   */
  boolean keep(ContactMailbox.Arrived mail) {
    UUID id = Ids.next();
    boolean isNew =
        entities
                .createNativeQuery(
                    "insert ignore into received_mail (id, mailbox, identity, message_id, kind, trust,"
                        + " sender, sender_name, subject, body, html, note, received, size, attempts)"
                        + " values (?1, ?2, ?3, '', ?4, 'UNKNOWN', '', '', '', '', '', ?5, ?6, ?7, 0)")
                .setParameter(1, Ids.bytes(id))
                .setParameter(2, mail.mailbox())
                .setParameter(3, identity(mail.raw()))
                .setParameter(4, (mail.tooLarge() ? MailKind.REFUSED : MailKind.STORED).name())
                .setParameter(5, mail.tooLarge() ? Unreadable.Why.TOO_LARGE.name() : "")
                .setParameter(6, Timestamp.from(clock.instant()))
                .setParameter(7, mail.size())
                .executeUpdate()
            == 1;
    if (isNew) {
      keepPieces(id, mail.raw());
      if (mail.tooLarge()) {
        readHead(id, mail.raw());
      }
    }
    entities
        .createNativeQuery(
            "insert into contact_mailbox (name, validity, last_uid) values (?1, ?2, ?3)"
                + " on duplicate key update validity = ?2, last_uid = ?3")
        .setParameter(1, mail.mailbox())
        .setParameter(2, mail.validity())
        .setParameter(3, mail.uid())
        .executeUpdate();
    return isNew;
  }

  private void keepPieces(UUID id, byte[] raw) {
    for (int i = 0; i * PIECE < raw.length; i++) {
      entities
          .createNativeQuery("insert into received_piece (mail, number, bytes) values (?1, ?2, ?3)")
          .setParameter(1, Ids.bytes(id))
          .setParameter(2, i)
          .setParameter(
              3, Arrays.copyOfRange(raw, i * PIECE, Math.min(raw.length, (i + 1) * PIECE)))
          .executeUpdate();
    }
  }

  private void readHead(UUID id, byte[] head) {
    try {
      entities
          .find(ReceivedMail.class, id)
          .headRead(new Incoming(Incoming.headOf(head), "", "", List.of(), "", "", ""));
    } catch (MessagingException rubbish) {
      return; // then it is a message from nobody
    }
  }

  /** The message as it came. */
  byte[] raw(UUID id) {
    var raw = new ByteArrayOutputStream();
    List<?> pieces =
        entities
            .createNativeQuery("select bytes from received_piece where mail = ?1 order by number")
            .setParameter(1, Ids.bytes(id))
            .getResultList();
    pieces.forEach(piece -> raw.writeBytes((byte[]) piece));
    return raw.toByteArray();
  }

  /** What makes it the same message: its Message-ID, else all of it. */
  static byte[] identity(byte[] raw) {
    try {
      List<String> ids =
          Incoming.ids(String.valueOf(Incoming.headOf(raw).getHeader("Message-ID", " ")));
      return ids.isEmpty() ? sha256(raw) : Secrets.digest("id " + ids.get(0));
    } catch (MessagingException rubbish) {
      return sha256(raw);
    }
  }

  private static byte[] sha256(byte[] raw) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("content ".getBytes(StandardCharsets.US_ASCII));
      return digest.digest(raw);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
