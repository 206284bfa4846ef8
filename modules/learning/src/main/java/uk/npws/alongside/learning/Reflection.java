package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/**
 * What a learner wrote down for themselves. It is theirs: nobody else reads it, and they may take
 * it away again without losing what they had done.
 */
@Entity
@Table(name = "learning_reflection")
class Reflection {

  /** How much may be written at once, in characters. */
  static final int MOST = 4000;

  /** How much may stand there after words from several devices were put together. */
  private static final int MOST_TOGETHER = 10 * MOST;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @Column(name = "package")
  private String packageId;

  @Column(name = "item")
  private String item;

  @Column(name = "words")
  private String words;

  @Column(name = "written")
  private Instant written;

  protected Reflection() {}

  Reflection(PersonId person, String packageId, String item) {
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = packageId;
    this.item = item;
  }

  String item() {
    return item;
  }

  String words() {
    return words;
  }

  String packageId() {
    return packageId;
  }

  Instant written() {
    return written;
  }

  /** What to write so that nothing is lost of what stands here and was not seen by the writer. */
  String beside(String text, String seen) {
    String now = plain(words);
    String later = plain(text);
    if (now.isEmpty() || later.isEmpty() || now.equals(plain(seen)) || later.contains(now)) {
      return later;
    }
    return now.contains(later) ? now : now + "\n\n" + later;
  }

  private static String plain(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  void write(String text, Instant now) {
    write(text, MOST, now);
  }

  /**
   * Writes this beside what the writer did not see. Together it may be longer than what is taken at
   * once: nobody can shorten what a device has yet to send.
   */
  void writeBeside(String text, String seen, Instant now) {
    if (text != null && text.strip().length() > MOST) {
      throw LearningRefused.tooLong(item, MOST);
    }
    write(beside(text, seen), MOST_TOGETHER, now);
  }

  private void write(String text, int most, Instant now) {
    if (text == null || text.isBlank()) {
      throw LearningRefused.nothingWritten(item);
    }
    if (text.strip().length() > most) {
      throw LearningRefused.tooLong(item, most);
    }
    words = text.strip();
    written = now;
  }
}
