package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody completed an edition of a package, and stays pinned to it: a later edition may ask for
 * more, this one stays completed. It ends by lapsing only, when a new duty was not done by its day
 * or the credit that it rested on was taken back; completing again is another one.
 */
@Entity
@Table(name = "learning_completion")
public class Completion {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @Column(name = "package")
  private String packageId;

  @Column(name = "edition")
  private int edition;

  @Column(name = "minutes")
  private int minutes;

  @Column(name = "completed")
  private Instant completed;

  /** Whether a credit stood in for one of its pages. */
  @Column(name = "credited")
  private boolean credited;

  /** The newest edition that it was held against for new duties. */
  @Column(name = "checked")
  private int checked;

  @Column(name = "lapsed")
  private Instant lapsed;

  @Enumerated(EnumType.STRING)
  @Column(name = "lapse")
  private Lapse lapse;

  protected Completion() {}

  Completion(PersonId person, Standing standing, Instant now) {
    LearningPackage pack = standing.pack();
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = pack.id();
    this.edition = pack.edition();
    this.minutes = standing.minutesDone();
    this.credited = standing.restsOnCredit();
    this.checked = edition;
    this.completed = now;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public String packageId() {
    return packageId;
  }

  public int edition() {
    return edition;
  }

  public int minutes() {
    return minutes;
  }

  public Instant completed() {
    return completed;
  }

  public boolean credited() {
    return credited;
  }

  public boolean stands() {
    return lapsed == null;
  }

  /** When it ended, or null. */
  public Instant lapsed() {
    return lapsed;
  }

  /** Why it ended, or null. */
  public Lapse lapse() {
    return lapse;
  }

  /** It was held against this edition: whatever that asks for anew is known. */
  void heldAgainst(int other) {
    checked = Math.max(checked, other);
  }

  void lapse(Lapse why, Instant now) {
    if (stands()) {
      lapsed = now;
      lapse = why;
    }
  }

  PackageCompleted told(String title) {
    return new PackageCompleted(person(), packageId, title, edition, minutes, credited, completed);
  }

  PackageLapsed toldLapsed() {
    return new PackageLapsed(person(), packageId, edition, lapse, lapsed);
  }
}
