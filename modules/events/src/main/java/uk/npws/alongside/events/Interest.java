package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody wants to hear when a course has a date. It is answered by one letter, when dates were
 * published after it was said; after that it can be said again.
 */
@Entity
@Table(name = "interest")
public class Interest {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "course")
  private String course;

  @Column(name = "person")
  private UUID person;

  @Column(name = "force_code")
  private String force;

  @Column(name = "made")
  private Instant made;

  @Column(name = "told")
  private Instant told;

  protected Interest() {}

  Interest(Course course, PersonCard person, Instant now) {
    this.id = Ids.next();
    this.course = course.code();
    this.person = person.id().value();
    say(person.force(), now);
  }

  /** Said again: later dates count. */
  void say(ForceId ofForce, Instant now) {
    force = ofForce == null ? null : ofForce.code();
    made = now;
    told = null;
  }

  void tell(Instant now) {
    told = now;
  }

  public UUID id() {
    return id;
  }

  /** The code of the course. */
  public String course() {
    return course;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  /** When it was said last. */
  public Instant made() {
    return made;
  }

  /** When the letter about dates went, or null. */
  public Instant told() {
    return told;
  }
}
