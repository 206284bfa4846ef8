package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/**
 * The offer of a place on a further course, earned by attending one that leads to it ({@link
 * Course#leadsTo}). There is one a person and course, for good: attending twice earns no second.
 * Life: made → told, as soon as a date can be booked; withdrawn when the attendance is corrected
 * away, renewed when it is corrected back. Whether it was taken is what the bookings say.
 */
@Entity
@Table(name = "course_offer")
public class CourseOffer {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course")
  private Course course;

  /** The same, for subqueries: EclipseLink joins a course of both sides into one of them only. */
  @Column(name = "course", insertable = false, updatable = false)
  private String courseCode;

  @Column(name = "earned")
  private UUID earned;

  @Column(name = "made")
  private Instant made;

  @Column(name = "told")
  private Instant told;

  @Column(name = "withdrawn")
  private Instant withdrawn;

  protected CourseOffer() {}

  CourseOffer(PersonId person, Course course, BookingId earned, Instant now) {
    this.id = Ids.next();
    this.person = person.value();
    this.course = course;
    this.courseCode = course.code();
    this.earned = earned.value();
    this.made = now;
  }

  /** The letter went. */
  void tell(Instant now) {
    told = now;
  }

  void withdraw(Instant now) {
    withdrawn = now;
  }

  /** Earned again after it was withdrawn: told anew, since the person heard that it was gone. */
  void renew(BookingId by, Instant now) {
    earned = by.value();
    withdrawn = null;
    told = null;
    made = now;
  }

  /** Another attendance stands for it. */
  void earnedBy(BookingId other) {
    earned = other.value();
  }

  boolean earnedBy(UUID booking) {
    return earned.equals(booking);
  }

  /**
   * Where it stands.
   *
   * @param booked whether there is a living booking for the course
   */
  OfferState state(boolean booked) {
    if (withdrawn != null) {
      return OfferState.WITHDRAWN;
    }
    return booked ? OfferState.TAKEN : told == null ? OfferState.WAITING : OfferState.OPEN;
  }

  public UUID id() {
    return id;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public Course course() {
    return course;
  }

  public Instant made() {
    return made;
  }

  /** When the letter went; null before. */
  public Instant told() {
    return told;
  }

  /** Null unless it was withdrawn. */
  public Instant withdrawn() {
    return withdrawn;
  }
}
