package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.people.PersonId;

/**
 * A page that asks somebody who has completed its package for something new. Opens with a day by
 * which it is to be done, is reminded of once, and ends when the page is done, when the day has
 * passed, or when the page is asked for no more. A further duty on the same page meanwhile keeps
 * the day that the person was told.
 */
@Entity
@Table(name = "learning_reopening")
class Reopening {

  /** The last week is time for a reminder. */
  static final int REMINDED_DAYS = 7;

  /** Whether it is still owed. */
  enum State {
    OPEN,
    DONE,
    MISSED,
    DROPPED
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @Column(name = "package")
  private String packageId;

  @Column(name = "page")
  private String page;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "due")
  private LocalDate due;

  @Column(name = "reminded")
  private Instant reminded;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  protected Reopening() {}

  Reopening(PersonId person, LearningPackage pack, String page, Instant now) {
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = pack.id();
    this.page = page;
    this.opened = now;
    this.due = When.date(now).plusDays(pack.dutyDays());
    this.state = State.OPEN;
  }

  UUID id() {
    return id;
  }

  PersonId person() {
    return new PersonId(person);
  }

  String packageId() {
    return packageId;
  }

  String page() {
    return page;
  }

  /** The last day on which doing it keeps the completion. */
  LocalDate due() {
    return due;
  }

  State state() {
    return state;
  }

  Instant opened() {
    return opened;
  }

  boolean open() {
    return state == State.OPEN;
  }

  /** Whether the day has passed. */
  boolean over(Instant now) {
    return open() && When.date(now).isAfter(due);
  }

  boolean remindable(Instant now) {
    LocalDate today = When.date(now);
    return open()
        && reminded == null
        && !today.isAfter(due)
        && !today.isBefore(due.minusDays(REMINDED_DAYS));
  }

  void reminded(Instant now) {
    reminded = now;
  }

  void end(State how) {
    if (open()) {
      state = how;
    }
  }
}
