package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * One tick of a register: whether somebody with a place was at one session, and how much of it was
 * missed. The latest tap wins, in whatever order taps arrive.
 */
@Entity
@Table(name = "attendance")
@IdClass(Attendance.Key.class)
public class Attendance {

  /** Which tick. */
  public static class Key implements Serializable {
    private UUID booking;
    private UUID session;

    public Key() {}

    public Key(UUID booking, UUID session) {
      this.booking = booking;
      this.session = session;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(booking, key.booking)
          && Objects.equals(session, key.session);
    }

    @Override
    public int hashCode() {
      return Objects.hash(booking, session);
    }
  }

  @Id
  @Column(name = "booking")
  private UUID booking;

  @Id
  @Column(name = "session")
  private UUID session;

  @Column(name = "present")
  private boolean present;

  @Column(name = "came_late")
  private int cameLate;

  @Column(name = "left_early")
  private int leftEarly;

  @Column(name = "marked")
  private Instant marked;

  @Column(name = "marked_by")
  private UUID markedBy;

  protected Attendance() {}

  Attendance(BookingId booking, UUID session) {
    this.booking = booking.value();
    this.session = session;
  }

  /** Ticks or unticks at this time; the same again changes nothing but the time. */
  boolean mark(Mark mark, PersonId by, Instant at) {
    boolean same = marked != null && mark().equals(mark);
    present = mark.here();
    cameLate = mark.cameLate();
    leftEarly = mark.leftEarly();
    marked = at;
    markedBy = by == null ? null : by.value();
    return !same;
  }

  /** Whether somebody has ticked or unticked later than this already. */
  boolean overtakes(Instant tapped) {
    return marked != null && marked.isAfter(tapped);
  }

  public UUID booking() {
    return booking;
  }

  public UUID session() {
    return session;
  }

  public boolean present() {
    return present;
  }

  public Mark mark() {
    return new Mark(present, cameLate, leftEarly);
  }

  /** When it was tapped, by the portal's clock; null where nobody ticked or unticked yet. */
  public Instant marked() {
    return marked;
  }
}
