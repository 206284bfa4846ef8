package uk.npws.alongside.learning.local;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * What one force says in one slot of a package. It begins empty, is written and rewritten by the
 * force's coordinators, and may be emptied again; the version tells them apart who have it open at
 * the same time.
 */
@Entity
@Table(name = "learning_local_slot")
public class LocalWords {

  /** How much may stand there, in characters. */
  public static final int MOST = 2000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "force_code")
  private String force;

  @Column(name = "package")
  private String packageId;

  @Column(name = "slot")
  private String slot;

  @Column(name = "words")
  private String words;

  @Column(name = "changed")
  private Instant changed;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Version
  @Column(name = "version")
  private int version;

  protected LocalWords() {}

  LocalWords(UUID id, ForceId force, String packageId, String slot) {
    this.id = id;
    this.force = force.code();
    this.packageId = packageId;
    this.slot = slot;
    this.words = "";
  }

  /**
   * Writes these words instead.
   *
   * @param seen the version that was before the writer
   */
  void write(String typed, int seen, PersonId who, Instant now) {
    if (seen != version) {
      throw LocalWordsRefused.changedMeanwhile();
    }
    String tidy = tidy(typed);
    if (tidy.length() > MOST) {
      throw LocalWordsRefused.tooLong(MOST);
    }
    words = tidy;
    changed = now;
    changedBy = who.value();
  }

  /**
   * As it is kept: lines as they were typed, two empty ones at most, and no characters that nobody
   * sees or that turn the order of others around.
   */
  static String tidy(String typed) {
    return typed == null
        ? ""
        : typed
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
            .replaceAll("[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]", "")
            .replaceAll("[ \u00A0]+\n", "\n")
            .replaceAll("\n{4,}", "\n\n\n")
            .strip();
  }

  public UUID id() {
    return id;
  }

  public ForceId force() {
    return new ForceId(force);
  }

  public String packageId() {
    return packageId;
  }

  public String slot() {
    return slot;
  }

  /** As they were typed, plain text; empty when the force took them away again. */
  public String words() {
    return words;
  }

  public boolean filled() {
    return !words.isEmpty();
  }

  public Instant changed() {
    return changed;
  }

  /** Null once that person is erased. */
  public PersonId changedBy() {
    return changedBy == null ? null : new PersonId(changedBy);
  }

  public int version() {
    return version;
  }
}
