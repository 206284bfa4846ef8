package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonId;

/** A dated sitting of an event, with its own register: open, then closed once. */
@Entity
@Table(name = "event_session")
public class EventSession {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event")
  private Event event;

  @Column(name = "number")
  private int number;

  @Column(name = "starts")
  private Instant starts;

  @Column(name = "ends")
  private Instant ends;

  @Column(name = "room")
  private String room;

  @Column(name = "closed")
  private Instant closed;

  @Column(name = "closed_by")
  private UUID closedBy;

  protected EventSession() {}

  EventSession(Event event, int number, EventPlan.Sitting sitting) {
    this.id = Ids.next();
    this.event = event;
    this.number = number;
    move(sitting);
  }

  /** Another time or room; tells whether that is news to somebody who comes. */
  boolean move(EventPlan.Sitting sitting) {
    if (sitting.equals(sitting())) {
      return false;
    }
    starts = sitting.starts();
    ends = sitting.ends();
    room = sitting.room();
    return true;
  }

  EventPlan.Sitting sitting() {
    return new EventPlan.Sitting(starts, ends, room);
  }

  void close(PersonId by, Instant now) {
    if (closed != null) {
      throw RegisterRefused.closed();
    }
    if (now.isBefore(starts)) {
      throw RegisterRefused.tooEarly(this);
    }
    closed = now;
    closedBy = by == null ? null : by.value();
  }

  public UUID id() {
    return id;
  }

  public Event event() {
    return event;
  }

  /** Day one is 1. */
  public int number() {
    return number;
  }

  public Instant starts() {
    return starts;
  }

  public Instant ends() {
    return ends;
  }

  public String room() {
    return room;
  }

  public boolean registerClosed() {
    return closed != null;
  }

  public Instant closed() {
    return closed;
  }

  public int minutes() {
    return (int) Duration.between(starts, ends).toMinutes();
  }

  /** {@code Tuesday 2 March 2027, 09:30 to 16:30}. */
  public String when() {
    return When.span(starts, ends);
  }
}
