package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * One step of a booking, written once: the answer to "why am I not booked?". Only its note goes,
 * when the person is erased.
 */
@Entity
@Table(name = "booking_transition")
public class BookingTransition {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking")
  private Booking booking;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private BookingState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private BookingState to;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private UUID actor;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel")
  private Channel channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Reason reason;

  @Column(name = "note")
  private String note;

  protected BookingTransition() {}

  BookingTransition(
      Booking booking,
      BookingState from,
      BookingState to,
      PersonId actor,
      Channel channel,
      Reason reason,
      String note,
      Instant at) {
    this.id = Ids.next();
    this.booking = booking;
    this.from = from;
    this.to = to;
    this.actor = actor == null ? null : actor.value();
    this.channel = channel;
    this.reason = reason;
    this.note = note;
    this.at = at;
  }

  Booking booking() {
    return booking;
  }

  /** Null at the first step. */
  public BookingState from() {
    return from;
  }

  public BookingState to() {
    return to;
  }

  public Instant at() {
    return at;
  }

  /** Null: the portal itself. */
  public PersonId actor() {
    return actor == null ? null : new PersonId(actor);
  }

  public Channel channel() {
    return channel;
  }

  /** Null where the step explains itself. */
  public Reason reason() {
    return reason;
  }

  /** Words about somebody who is erased. */
  void forgetNote() {
    note = "";
  }

  public String note() {
    return note;
  }
}
