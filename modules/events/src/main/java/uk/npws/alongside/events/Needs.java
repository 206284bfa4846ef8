package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody needs to take part, told by that person. Read by the event's trainers and NPWS,
 * never by the booker; deleted soon after the event, see {@link KeptBookings}.
 */
@Entity
@Table(name = "needs")
public class Needs {

  @Id
  @Column(name = "booking")
  private UUID booking;

  @Column(name = "diet")
  private String diet;

  @Column(name = "access")
  private String access;

  @Column(name = "told")
  private Instant told;

  protected Needs() {}

  Needs(Booking booking, BookingOrder.Wants wants, Instant now) {
    this.booking = booking.id();
    tell(wants, now);
  }

  void tell(BookingOrder.Wants wants, Instant now) {
    diet = wants.diet();
    access = wants.access();
    told = now;
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
