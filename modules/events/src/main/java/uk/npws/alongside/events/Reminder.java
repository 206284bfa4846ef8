package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A reminder that went out, and so does not go again. It is of a booking and for a day: when the
 * event moves, the new day is reminded of anew.
 */
@Entity
@Table(name = "reminder")
@IdClass(Reminder.Key.class)
public class Reminder {

  /** What somebody is reminded of. */
  public enum What {
    /** How to get to an event that is near. */
    JOINING,
    /** An offered place that is not taken yet. */
    OFFER
  }

  /** Which. */
  public static class Key implements Serializable {
    private UUID booking;
    private What what;
    private LocalDate forDay;
    private int days;

    public Key() {}

    Key(UUID booking, What what, LocalDate forDay, int days) {
      this.booking = booking;
      this.what = what;
      this.forDay = forDay;
      this.days = days;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(booking, key.booking)
          && what == key.what
          && Objects.equals(forDay, key.forDay)
          && days == key.days;
    }

    @Override
    public int hashCode() {
      return Objects.hash(booking, what, forDay, days);
    }
  }

  @Id
  @Column(name = "booking")
  private UUID booking;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "what")
  private What what;

  @Id
  @Column(name = "for_day")
  private LocalDate forDay;

  @Id
  @Column(name = "days")
  private int days;

  @Column(name = "sent")
  private Instant sent;

  protected Reminder() {}

  Reminder(Key key, Instant now) {
    this.booking = key.booking;
    this.what = key.what;
    this.forDay = key.forDay;
    this.days = key.days;
    this.sent = now;
  }

  public UUID booking() {
    return booking;
  }

  public What what() {
    return what;
  }

  /** The day it reminds of. */
  public LocalDate forDay() {
    return forDay;
  }

  public Instant sent() {
    return sent;
  }
}
