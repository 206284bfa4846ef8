package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an event can be booked, and until when people give a place up themselves. */
@Embeddable
public class BookingWindow {

  @Column(name = "opens")
  private Instant opens;

  @Column(name = "closes")
  private Instant closes;

  @Column(name = "cancel_by")
  private Instant cancelBy;

  protected BookingWindow() {}

  static BookingWindow of(EventPlan.Dates plan) {
    var window = new BookingWindow();
    window.opens = plan.opens();
    window.closes = plan.closes();
    window.cancelBy = plan.cancelBy();
    return window;
  }

  public boolean opened(Instant now) {
    return !now.isBefore(opens);
  }

  public boolean closed(Instant now) {
    return !now.isBefore(closes);
  }

  /** The deadline itself is still in time. */
  public boolean tooLateToCancel(Instant now) {
    return now.isAfter(cancelBy);
  }

  Instant opens() {
    return opens;
  }

  Instant closes() {
    return closes;
  }

  Instant cancelBy() {
    return cancelBy;
  }
}
