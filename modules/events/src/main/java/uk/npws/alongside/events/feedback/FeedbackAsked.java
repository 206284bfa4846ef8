package uk.npws.alongside.events.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.npws.alongside.events.BookingId;

/** Somebody who attended was asked; the link in the letter opens one answer, once. */
@Entity
@Table(name = "feedback_asked")
@IdClass(FeedbackAsked.Key.class)
public class FeedbackAsked {

  /** Of which booking, in which round. */
  public static class Key implements Serializable {
    private UUID booking;
    private Round round;

    public Key() {}

    Key(BookingId booking, Round round) {
      this.booking = booking.value();
      this.round = round;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(booking, key.booking) && round == key.round;
    }

    @Override
    public int hashCode() {
      return Objects.hash(booking, round);
    }
  }

  @Id
  @Column(name = "booking")
  private UUID booking;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "round")
  private Round round;

  @Column(name = "asked")
  private Instant asked;

  @Column(name = "reminded")
  private boolean reminded;

  @Column(name = "used")
  private boolean used;

  protected FeedbackAsked() {}

  FeedbackAsked(BookingId booking, Round round, Instant now) {
    this.booking = booking.value();
    this.round = round;
    this.asked = now;
  }

  /** The link was used; when, is not kept. */
  void use() {
    if (used) {
      throw FeedbackRefused.used();
    }
    used = true;
  }

  void remind() {
    reminded = true;
  }

  UUID booking() {
    return booking;
  }

  Round round() {
    return round;
  }

  Instant asked() {
    return asked;
  }

  boolean reminded() {
    return reminded;
  }

  boolean used() {
    return used;
  }
}
