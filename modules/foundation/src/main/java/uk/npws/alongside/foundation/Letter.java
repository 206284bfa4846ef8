package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One outbound e-mail to one person. It is born in the transaction that gives cause for it, waits
 * in the outbox, and is sent after commit: {@code queued → sent}, or {@code queued → … → failed}
 * after {@value #MOST_ATTEMPTS} attempts with growing pauses (30 s, 1, 2, 4 … minutes). A failed
 * letter is queued again by hand. The Message-ID never changes, so that a letter sent twice by a
 * crash between sending and noting it can be recognised as one.
 */
@Entity
@Table(name = "letter")
public class Letter {

  static final int MOST_ATTEMPTS = 10;

  /** Where a letter stands. */
  public enum State {
    QUEUED,
    SENT,
    FAILED,
    /** A mail server sent it back: it did not arrive. */
    RETURNED
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "kind")
  private String kind;

  @Column(name = "about")
  private UUID about;

  @Column(name = "recipient_address")
  private String recipientAddress;

  @Column(name = "recipient_name")
  private String recipientName;

  @Column(name = "subject")
  private String subject;

  @Column(name = "body")
  private String body;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "calendar_method")
  private String calendarMethod;

  @Column(name = "calendar")
  private String calendar;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "written")
  private Instant written;

  @Column(name = "due")
  private Instant due;

  @Column(name = "sent")
  private Instant sent;

  @Column(name = "problem")
  private String problem;

  protected Letter() {}

  /**
   * @param kind the name of its text in {@code content/letters}
   * @param about the booking, account or certificate that gives cause for it
   */
  public Letter(String kind, UUID about, Recipient to, LetterTexts.Text text, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.about = about;
    this.recipientAddress = to.address();
    this.recipientName = to.name();
    this.subject = text.subject();
    this.body = text.body();
    this.textVersion = text.version();
    this.state = State.QUEUED;
    this.written = now;
    this.due = now;
  }

  /** Who gets it. */
  public record Recipient(String name, String address) {
    public Recipient {
      if (address.matches("(?s).*[\\r\\n,;<>].*") || name.matches("(?s).*[\\r\\n].*")) {
        throw new IllegalArgumentException("not a recipient: " + address);
      }
    }
  }

  /**
   * With a calendar entry (RFC 5545) and what is to be done with it (RFC 5546: REQUEST or CANCEL);
   * where there are several, each says for itself.
   */
  public Letter with(String method, String entry) {
    this.calendarMethod = method;
    this.calendar = entry;
    return this;
  }

  /** The Message-ID, the same at every attempt. */
  public String messageId() {
    return "<" + id + "@alongside.letters>";
  }

  void couldNotBeSent(String why, Instant now) {
    attempts++;
    problem = why.length() > 500 ? why.substring(0, 500) : why;
    if (attempts >= MOST_ATTEMPTS) {
      state = State.FAILED;
    } else {
      due = now.plus(Duration.ofSeconds(15L << Math.min(attempts, 9)));
    }
  }

  /** A mail server said that it could not be brought to the recipient. */
  void cameBack(String why) {
    state = State.RETURNED;
    problem = why.length() > 500 ? why.substring(0, 500) : why;
  }

  /** Puts it at the head of the outbox once more. */
  void queueAgain(Instant now) {
    if (emptied()) {
      throw LetterMissing.emptied();
    }
    state = State.QUEUED;
    attempts = 0;
    due = now;
  }

  /** Whether its text was removed, since it was kept long enough. */
  public boolean emptied() {
    return body.isEmpty();
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public UUID about() {
    return about;
  }

  public String recipientAddress() {
    return recipientAddress;
  }

  public String recipientName() {
    return recipientName;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  /** The version of its text it was written with; 0 for the shipped text. */
  public int textVersion() {
    return textVersion;
  }

  public String calendarMethod() {
    return calendarMethod;
  }

  public String calendar() {
    return calendar;
  }

  public State state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public Instant written() {
    return written;
  }

  public Instant due() {
    return due;
  }

  public Instant sent() {
    return sent;
  }

  public String problem() {
    return problem;
  }
}
