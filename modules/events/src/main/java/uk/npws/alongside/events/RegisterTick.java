package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * A tick as a phone sent it, written once under the phone's own id: sent again, it is this one. Its
 * fate is decided on arrival, except that a {@link TickFate#CONFLICT} waits until somebody follows
 * it or leaves it.
 */
@Entity
@Table(name = "register_tick")
public class RegisterTick {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "booking")
  private UUID booking;

  @Column(name = "session")
  private UUID session;

  @Enumerated(EnumType.STRING)
  @Column(name = "about")
  private Tap.About about;

  @Column(name = "present")
  private boolean present;

  @Column(name = "came_late")
  private int cameLate;

  @Column(name = "left_early")
  private int leftEarly;

  @Column(name = "tapped")
  private Instant tapped;

  @Column(name = "received")
  private Instant received;

  @Column(name = "sent_by")
  private UUID sentBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "fate")
  private TickFate fate;

  protected RegisterTick() {}

  RegisterTick(Tap tap, UUID session, Instant tapped, PersonId by, TickFate fate, Instant now) {
    this.id = tap.id();
    this.booking = tap.booking().value();
    this.session = session;
    this.about = tap.about();
    this.present = tap.mark().here();
    this.cameLate = tap.mark().cameLate();
    this.leftEarly = tap.mark().leftEarly();
    this.tapped = tapped;
    this.received = now;
    this.sentBy = by == null ? null : by.value();
    this.fate = fate;
  }

  /** Somebody looked at a conflict; a second look changes nothing. */
  boolean settle(boolean followed) {
    if (fate != TickFate.CONFLICT) {
      return false;
    }
    fate = followed ? TickFate.FOLLOWED : TickFate.LEFT;
    return true;
  }

  public UUID id() {
    return id;
  }

  public BookingId booking() {
    return new BookingId(booking);
  }

  UUID session() {
    return session;
  }

  public Tap.About about() {
    return about;
  }

  public Mark mark() {
    return new Mark(present, cameLate, leftEarly);
  }

  /** By the portal's clock. */
  public Instant tapped() {
    return tapped;
  }

  public Instant received() {
    return received;
  }

  /** Whose phone; null when that person is gone. */
  public PersonId sentBy() {
    return sentBy == null ? null : new PersonId(sentBy);
  }

  public TickFate fate() {
    return fate;
  }
}
