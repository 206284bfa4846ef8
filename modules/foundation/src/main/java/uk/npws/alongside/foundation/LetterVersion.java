package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * One text of a kind of letter as somebody saved it, written once; the highest number of a kind is
 * in force. It remembers which shipped text its author saw, so that a release that changes that
 * text can be told.
 */
@Entity
@Table(name = "letter_version")
public class LetterVersion {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "kind")
  private String kind;

  @Column(name = "number")
  private int number;

  @Column(name = "shipped")
  private boolean shipped;

  @Column(name = "subject")
  private String subject;

  @Column(name = "body")
  private String body;

  @Column(name = "author")
  private UUID author;

  @Column(name = "written")
  private Instant written;

  @Column(name = "why")
  private String why;

  @Column(name = "shipped_digest")
  private byte[] shippedDigest;

  protected LetterVersion() {}

  private LetterVersion(String kind, int number, UUID author, String why, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.number = number;
    this.author = author;
    this.why = why;
    this.written = now;
  }

  /** A text of somebody's own. */
  static LetterVersion edited(
      String kind,
      int number,
      LetterTexts.Text text,
      LetterTexts.Text shippedNow,
      UUID author,
      String why,
      Instant now) {
    var version = new LetterVersion(kind, number, author, why, now);
    version.subject = text.subject();
    version.body = text.body();
    version.shippedDigest = digest(shippedNow);
    return version;
  }

  /** From here on the shipped text, whatever releases make of it. */
  static LetterVersion backToShipped(
      String kind, int number, LetterTexts.Text shippedNow, UUID author, String why, Instant now) {
    var version = new LetterVersion(kind, number, author, why, now);
    version.shipped = true;
    version.subject = "";
    version.body = "";
    version.shippedDigest = digest(shippedNow);
    return version;
  }

  private static byte[] digest(LetterTexts.Text text) {
    return Secrets.digest(text.subject() + "\n\n" + text.body());
  }

  /** Whether a release changed the shipped text since this was written; said of edited ones. */
  boolean overtaken(LetterTexts.Text shippedNow) {
    return !shipped && !Arrays.equals(shippedDigest, digest(shippedNow));
  }

  /** What it says. */
  LetterTexts.Text text(LetterTexts.Text shippedNow) {
    return shipped
        ? new LetterTexts.Text(shippedNow.subject(), shippedNow.body(), number)
        : new LetterTexts.Text(subject, body, number);
  }

  public String kind() {
    return kind;
  }

  public int number() {
    return number;
  }

  /** Whether it goes back to the shipped text. */
  public boolean shipped() {
    return shipped;
  }

  /** Null once the author is erased. */
  public UUID author() {
    return author;
  }

  public Instant written() {
    return written;
  }

  public String why() {
    return why;
  }
}
