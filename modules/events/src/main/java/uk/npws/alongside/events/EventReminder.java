package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The days on which an event reminds, where it does not as its course does. */
@Entity
@Table(name = "event_reminder")
public class EventReminder {

  @Id
  @Column(name = "event")
  private UUID event;

  @Column(name = "days")
  private String days;

  protected EventReminder() {}

  EventReminder(UUID event, ReminderDays days) {
    this.event = event;
    change(days);
  }

  void change(ReminderDays to) {
    days = to.toString();
  }

  ReminderDays days() {
    return ReminderDays.of(days);
  }

  UUID event() {
    return event;
  }
}
