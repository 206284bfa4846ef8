package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody needs to take part, told by that person. Read by the event's trainers and NPWS,
 * never by the booker; deleted {@value #DAYS_KEPT} days after the event.
 */
@Entity
@Table(name = "needs")
public class Needs {

  static final int DAYS_KEPT = 14;

  @Id
  @Column(name = "booking")
  private UUID booking;

  @Column(name = "diet")
  private String diet;

  @Column(name = "access")
  private String access;

  @Column(name = "told")
  private Instant told;

  @Column(name = "delete_after")
  private Instant deleteAfter;

  protected Needs() {}

  Needs(Booking booking, BookingOrder.Wants wants, Instant now) {
    this.booking = booking.id();
    tell(booking, wants, now);
  }

  void tell(Booking of, BookingOrder.Wants wants, Instant now) {
    diet = wants.diet();
    access = wants.access();
    told = now;
    deleteAfter = of.event().ends().plus(Duration.ofDays(DAYS_KEPT));
  }

  public UUID booking() {
    return booking;
  }

  public String diet() {
    return diet;
  }

  public String access() {
    return access;
  }
}
