package uk.npws.alongside.events.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;

/** One message of the contact mailbox, and what it was found to be. */
@Entity
@Table(name = "received_mail")
public class ReceivedMail {

  /** After so many failures to sort it, a message is refused instead of tried for ever. */
  static final int MOST_ATTEMPTS = 3;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "said_id")
  private byte[] saidId;

  @Column(name = "message_id")
  private String messageId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MailKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "trust")
  private Trust trust;

  @Column(name = "enquiry")
  private UUID enquiry;

  @Column(name = "letter")
  private UUID letter;

  @Column(name = "sender")
  private String sender;

  @Column(name = "sender_name")
  private String senderName;

  @Column(name = "subject")
  private String subject;

  @Column(name = "body")
  private String body;

  @Column(name = "html")
  private String html;

  @Column(name = "note")
  private String note;

  @Column(name = "received")
  private Instant received;

  @Column(name = "size")
  private long size;

  @Column(name = "attempts")
  private int attempts;

  protected ReceivedMail() {}

  /** One more attempt to sort it; false when there were too many, and it is refused. */
  boolean attempt() {
    attempts++;
    if (attempts > MOST_ATTEMPTS) {
      refused(Unreadable.Why.BROKEN);
      return false;
    }
    return true;
  }

  void headRead(Incoming mail) {
    sender = mail.from();
    senderName = mail.fromName();
    subject = mail.subject();
    messageId = mail.messageId();
    saidId = messageId.isEmpty() ? null : Secrets.digest(messageId);
  }

  void sorted(MailKind found, Trust trusted, Incoming mail) {
    headRead(mail);
    kind = found;
    trust = trusted;
    body = mail.text();
    html = mail.html();
  }

  void refused(Unreadable.Why why) {
    kind = MailKind.REFUSED;
    note = why.name();
  }

  void belongsTo(Enquiry thread) {
    enquiry = thread.id();
  }

  /** It tells of this letter of ours. */
  void tellsOf(UUID ofLetter, String what) {
    letter = ofLetter;
    note = Incoming.cut(what, 400);
  }

  public UUID id() {
    return id;
  }

  public String messageId() {
    return messageId;
  }

  public MailKind kind() {
    return kind;
  }

  public Trust trust() {
    return trust;
  }

  public UUID enquiry() {
    return enquiry;
  }

  public UUID letter() {
    return letter;
  }

  public String sender() {
    return sender;
  }

  public String senderName() {
    return senderName;
  }

  /** Who sent it, as far as it says. */
  public String from() {
    return senderName.isEmpty() ? sender : senderName;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  /** The message as safe HTML, or empty when its text is all there is. */
  public String html() {
    return html;
  }

  /** Why it was refused, or what a mail server told. */
  public String note() {
    return note;
  }

  public Instant received() {
    return received;
  }

  public long size() {
    return size;
  }
}
