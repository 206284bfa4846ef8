package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody completed an edition of a package. Written once and never changed: a later edition may
 * ask for more, this one stays completed.
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

  protected Completion() {}

  Completion(PersonId person, LearningPackage pack, Instant now) {
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = pack.id();
    this.edition = pack.edition();
    this.minutes = pack.minutes();
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

  PackageCompleted told(String title) {
    return new PackageCompleted(person(), packageId, title, edition, minutes, completed);
  }
}
