package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * How many people a force would send on a course that has no date for them yet: a number, said by
 * its coordinator, who hears once there are dates.
 */
@Entity
@Table(name = "force_interest")
public class ForceInterest {

  /** Nobody sends more: a larger number is a slip of the hand. */
  static final int MOST = 500;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "course")
  private String course;

  @Column(name = "force_code")
  private String force;

  @Column(name = "people")
  private int people;

  @Column(name = "said_by")
  private UUID saidBy;

  @Column(name = "made")
  private Instant made;

  @Column(name = "told")
  private Instant told;

  protected ForceInterest() {}

  ForceInterest(Course course, ForceId force) {
    this.id = Ids.next();
    this.course = course.code();
    this.force = force.code();
  }

  /** Another number, or the same again: later dates count. */
  void say(int number, PersonId by, Instant now) {
    people = Fields.between("people", number, 1, MOST);
    saidBy = by.value();
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

  public ForceId force() {
    return new ForceId(force);
  }

  public int people() {
    return people;
  }

  public PersonId saidBy() {
    return new PersonId(saidBy);
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
